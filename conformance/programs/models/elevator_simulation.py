class Person:
    count = 0

    def __init__(self, start, target, time):
        Person.count += 1
        self.id, self.start, self.target, self.time, self.arrived = Person.count, start, target, time, None

    def __repr__(self):
        return f"P{self.id}({self.start}->{self.target})"


class Elevator:
    UP, DOWN, IDLE = 1, -1, 0

    def __init__(self, name, floors, capacity=3):
        self.name, self.floors, self.capacity = name, floors, capacity
        self.floor, self.direction, self.passengers, self.moved = 0, self.IDLE, [], 0

    def wants(self, waiting):
        return {p.target for p in self.passengers} | {f for f, queue in waiting.items() if queue}

    def step(self, waiting, now):
        events = []
        leaving = [p for p in self.passengers if p.target == self.floor]
        for p in leaving:
            self.passengers.remove(p)
            p.arrived = now
            events.append(f"{p} leaves at {self.floor}")
        queue = waiting.get(self.floor, [])
        while queue and len(self.passengers) < self.capacity:
            p = queue.pop(0)
            self.passengers.append(p)
            events.append(f"{p} enters at {self.floor}")
        if not events:
            goals = self.wants(waiting)
            if not goals:
                self.direction = self.IDLE
            else:
                above, below = any(g > self.floor for g in goals), any(g < self.floor for g in goals)
                if self.direction == self.UP and not above or self.direction == self.DOWN and not below or self.direction == self.IDLE:
                    self.direction = self.UP if above else self.DOWN
                self.floor += self.direction
                self.moved += 1
        return events

    def __str__(self):
        return f"{self.name}@{self.floor}{'^v-'[0 if self.direction == 1 else 1 if self.direction == -1 else 2]}[{len(self.passengers)}]"


class Building:
    def __init__(self, floors, *elevators):
        self.floors, self.elevators, self.waiting, self.now, self.people = floors, elevators, {f: [] for f in range(floors)}, 0, []

    def call(self, start, target):
        if not (0 <= start < self.floors and 0 <= target < self.floors):
            raise ValueError(f"floors are 0..{self.floors - 1}, got {start}->{target}")
        if start == target:
            raise ValueError("already there")
        p = Person(start, target, self.now)
        self.people.append(p)
        self.waiting[start].append(p)

    def run(self, calls, limit=100):
        calls = sorted(calls)
        while self.now < limit:
            while calls and calls[0][0] <= self.now:
                _, start, target = calls.pop(0)
                try:
                    self.call(start, target)
                except ValueError as e:
                    print(f"t={self.now}: rejected: {e}")
            for e in self.elevators:
                for event in e.step(self.waiting, self.now):
                    print(f"t={self.now:>2} {e}: {event}")
            self.now += 1
            if not calls and all(p.arrived is not None for p in self.people):
                break
        else:
            print("time is up")
        return self.now


b = Building(8, Elevator("A", 8), Elevator("B", 8, capacity=1))
calls = [(0, 3, 0), (0, 5, 7), (1, 2, 6), (2, 7, 1), (2, 3, 3), (3, 0, 5), (3, 1, 9), (4, 6, 2), (10, 0, 7)]
end = b.run(calls)
waits = [p.arrived - p.time for p in b.people]
print(f"finished at t={end}; average {sum(waits) / len(waits):.2f}, longest {max(waits)} for {max(b.people, key=lambda p: p.arrived - p.time)}")
print([(e.name, e.moved, e.floor) for e in b.elevators], {p.id: w for p, w in zip(b.people, waits)})
tiny = Building(3, Elevator("C", 3))
print(tiny.run([(0, 0, 2), (0, 2, 0), (1, 1, 2)], limit=4), [p.arrived for p in tiny.people])
