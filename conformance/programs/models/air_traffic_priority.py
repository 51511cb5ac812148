class Flight:
    def __init__(self, code, fuel, passengers, emergency=False):
        self.code, self.fuel, self.passengers, self.emergency = code, fuel, passengers, emergency

    def urgency(self):
        return (not self.emergency, self.fuel > 20, self.fuel, -self.passengers)

    def __lt__(self, other):
        return self.urgency() < other.urgency()

    def __str__(self):
        return f"{self.code}{'!' if self.emergency else ''}(fuel {self.fuel}, {self.passengers} pax)"


class Runway:
    def __init__(self, name, turnaround):
        self.name, self.turnaround, self.busy_until = name, turnaround, 0

    def free_at(self, t):
        return t >= self.busy_until


class Tower:
    BURN = 2

    def __init__(self, *runways):
        self.runways, self.queue, self.time, self.landed, self.diverted = runways, [], 0, [], []

    def request(self, flight):
        if any(f.code == flight.code for f in self.queue):
            raise ValueError(f"duplicate request from {flight.code}")
        if flight.fuel <= 0:
            raise RuntimeError(f"{flight.code} has no fuel")
        self.queue.append(flight)
        self.queue.sort()

    def tick(self):
        actions = []
        for runway in self.runways:
            if self.queue and runway.free_at(self.time):
                flight = self.queue.pop(0)
                runway.busy_until = self.time + runway.turnaround
                self.landed.append((self.time, flight.code, runway.name))
                actions.append(f"{flight} lands on {runway.name}")
        for flight in self.queue[:]:
            flight.fuel -= self.BURN
            if flight.fuel <= 0:
                self.queue.remove(flight)
                self.diverted.append(flight.code)
                actions.append(f"{flight.code} diverted")
            elif flight.fuel <= 6 and not flight.emergency:
                flight.emergency = True
                actions.append(f"{flight.code} declares an emergency")
        self.queue.sort()
        self.time += 1
        return actions

    def __bool__(self):
        return bool(self.queue)


tower = Tower(Runway("09L", 2), Runway("27R", 3))
schedule = {
    0: [Flight("LH1", 30, 180), Flight("BA7", 12, 220), Flight("AF3", 12, 90), Flight("UA9", 50, 300)],
    1: [Flight("EK5", 9, 400), Flight("LH1", 30, 180)],
    2: [Flight("MED", 25, 4, emergency=True), Flight("ZZ0", 0, 1)],
    4: [Flight("KL2", 8, 100), Flight("IB8", 8, 101)],
}
for minute in range(20):
    for flight in schedule.get(minute, ()):
        try:
            tower.request(flight)
        except (ValueError, RuntimeError) as e:
            print(f"{minute:>2} rejected: {e}")
    for action in tower.tick():
        print(f"{minute:>2} {action}")
    if not tower and minute > max(schedule):
        break
print("landed:", tower.landed)
print("diverted:", tower.diverted, "| waiting:", [str(f) for f in tower.queue])
per_runway = {}
for time, code, name in tower.landed:
    per_runway.setdefault(name, []).append(code)
print({k: (len(v), v[0], v[-1]) for k, v in sorted(per_runway.items())})
fleet = [Flight("A", 40, 10), Flight("B", 10, 10), Flight("C", 10, 99), Flight("D", 99, 1, True)]
print([f.code for f in sorted(fleet)], min(fleet).code, max(fleet).code, sorted(fleet)[0] is fleet[3], [f.urgency() for f in fleet])
waits = [t for t, *_ in tower.landed]
print(f"average landing minute {sum(waits) / len(waits):.2f}; last {waits[-1]}; " + ", ".join(f"{c}@{t}" for t, c, _ in tower.landed if t % 2 == 0))
