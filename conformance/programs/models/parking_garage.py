class Vehicle:
    size = 1

    def __init__(self, plate):
        self.plate = plate

    def __repr__(self):
        return f"{type(self).__name__}[{self.plate}]"


class Motorcycle(Vehicle):
    size = 0.5


class Car(Vehicle):
    pass


class Truck(Vehicle):
    size = 3


class GarageFull(Exception):
    pass


class Garage:
    RATES = {Motorcycle: 1, Car: 2, Truck: 5}

    def __init__(self, levels, spots):
        self.levels = [[0.0] * spots for _ in range(levels)]
        self.parked = {}
        self.income = 0

    def _find(self, size):
        need = max(1, int(size))
        for level, spots in enumerate(self.levels):
            for i in range(len(spots) - need + 1):
                if all(used + min(size, 1) <= 1 for used in spots[i:i + need]):
                    return level, range(i, i + need)
        raise GarageFull(f"no room for size {size}")

    def enter(self, vehicle, hour):
        if vehicle.plate in self.parked:
            raise ValueError(f"{vehicle.plate} is already inside")
        level, spots = self._find(vehicle.size)
        for s in spots:
            self.levels[level][s] += min(vehicle.size, 1)
        self.parked[vehicle.plate] = vehicle, level, spots, hour
        return f"{vehicle} -> level {level} spot {', '.join(map(str, spots))}"

    def leave(self, plate, hour):
        vehicle, level, spots, since = self.parked.pop(plate)
        for s in spots:
            self.levels[level][s] -= min(vehicle.size, 1)
        fee = max(1, hour - since) * self.RATES[type(vehicle)]
        self.income += fee
        return f"{vehicle} pays {fee}"

    def __str__(self):
        return " / ".join("".join({0: ".", 0.5: "m", 1: "#"}[s] for s in level) for level in self.levels)


g = Garage(2, 4)
events = [("in", Car("C1"), 8), ("in", Motorcycle("M1"), 8), ("in", Truck("T1"), 9), ("in", Motorcycle("M2"), 9), ("in", Car("C2"), 9), ("in", Truck("T2"), 10), ("in", Car("C1"), 10),
          ("out", "C1", 11), ("out", "T1", 12), ("out", "ZZ", 12), ("in", Truck("T2"), 13), ("in", Car("C3"), 13), ("out", "M1", 13), ("out", "T2", 20)]
for kind, who, hour in events:
    try:
        print(f"{hour:02d}:00 {g.enter(who, hour) if kind == 'in' else g.leave(who, hour):<40} {g}")
    except GarageFull as e:
        print(f"{hour:02d}:00 turned away: {e}")
    except (ValueError, KeyError) as e:
        print(f"{hour:02d}:00 {type(e).__name__}: {e}")
print(g.income, sorted(g.parked), sum(sum(level) for level in g.levels))
