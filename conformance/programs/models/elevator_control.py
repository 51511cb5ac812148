class Elevator:
    def __init__(self, floors, capacity=3):
        self.floors, self.capacity = floors, capacity
        self.floor, self.direction, self.time = 0, 0, 0
        self.inside, self.waiting, self.delivered = [], [], []

    def request(self, name, start, goal):
        for f in (start, goal):
            if not 0 <= f < self.floors:
                raise ValueError(f"{name}: there is no floor {f}")
        if start == goal:
            raise ValueError(f"{name} is already on floor {goal}")
        self.waiting.append((name, start, goal, self.time))

    def targets(self):
        t = {goal for _, _, goal, _ in self.inside}
        if len(self.inside) < self.capacity:
            t |= {start for _, start, _, _ in self.waiting}
        return t

    def step(self):
        out = [p for p in self.inside if p[2] == self.floor]
        for p in out:
            self.inside.remove(p)
            self.delivered.append((p[0], self.time - p[3]))
        joined = []
        for p in [p for p in self.waiting if p[1] == self.floor]:
            if len(self.inside) < self.capacity:
                self.waiting.remove(p)
                self.inside.append(p)
                joined.append(p[0])
        if out or joined:
            self.time += 1
            print(f"t={self.time:>2} floor {self.floor}: out {[p[0] for p in out]}, in {joined}, inside {len(self.inside)}")
        targets = self.targets()
        if not targets:
            self.direction = 0
            return False
        if self.direction == 0 or not any((t - self.floor) * self.direction > 0 for t in targets):
            nearest = min(targets, key=lambda t: (abs(t - self.floor), t))
            self.direction = (nearest > self.floor) - (nearest < self.floor)
        self.floor += self.direction
        self.time += 1
        return True

    def run(self, limit=100):
        while self.step():
            if self.time > limit:
                raise RuntimeError("stuck")


e = Elevator(10)
for person in [("ann", 0, 7), ("bob", 3, 1), ("cat", 5, 9), ("dan", 0, 2), ("eve", 7, 0), ("fay", 0, 4)]:
    e.request(*person)
for bad in [("gus", 2, 2), ("hal", 0, 10), ("ivy", -1, 3)]:
    try:
        e.request(*bad)
    except ValueError as err:
        print("rejected:", err)
e.run()
print("done at", e.time, "on floor", e.floor)
for name, waited in sorted(e.delivered, key=lambda d: d[1]):
    print(f"{name} took {waited}")
print(f"average {sum(w for _, w in e.delivered) / len(e.delivered):.2f}")
