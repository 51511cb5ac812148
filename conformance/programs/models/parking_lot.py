class Vehicle:
    def __init__(self, plate, size):
        self.plate = plate
        self.size = size

    def __repr__(self):
        return f"{self.__class__.__name__}({self.plate})"


class Motorcycle(Vehicle):
    def __init__(self, plate):
        super().__init__(plate, 1)


class Car(Vehicle):
    def __init__(self, plate):
        super().__init__(plate, 2)


class Truck(Vehicle):
    def __init__(self, plate):
        super().__init__(plate, 4)


class ParkingError(Exception):
    pass


class Spot:
    def __init__(self, level, number, size):
        self.level, self.number, self.size, self.vehicle, self.since = level, number, size, None, None

    @property
    def free(self):
        return self.vehicle is None

    def __str__(self):
        return f"L{self.level}-{self.number:02d}"


class ParkingLot:
    RATES = {1: 0.5, 2: 1.0, 4: 2.5}

    def __init__(self, layout):
        self.spots = [Spot(level, n, size) for level, sizes in enumerate(layout, 1) for n, size in enumerate(sizes, 1)]
        self.by_plate, self.revenue, self.history = {}, 0.0, []

    def park(self, vehicle, hour):
        if vehicle.plate in self.by_plate:
            raise ParkingError(f"{vehicle} is already parked at {self.by_plate[vehicle.plate]}")
        candidates = [s for s in self.spots if s.free and s.size >= vehicle.size]
        if not candidates:
            raise ParkingError(f"no spot for {vehicle}")
        spot = min(candidates, key=lambda s: (s.size, s.level, s.number))
        spot.vehicle, spot.since = vehicle, hour
        self.by_plate[vehicle.plate] = spot
        return spot

    def leave(self, plate, hour):
        try:
            spot = self.by_plate.pop(plate)
        except KeyError as e:
            raise ParkingError(f"unknown plate {e}") from None
        hours = max(1, -(-(hour - spot.since) // 1))
        fee = hours * self.RATES[spot.vehicle.size]
        if hours >= 24:
            fee = min(fee, 20.0)
        self.revenue += fee
        self.history.append((plate, int(hours), fee))
        spot.vehicle = spot.since = None
        return fee

    def __contains__(self, plate):
        return plate in self.by_plate

    def __len__(self):
        return len(self.by_plate)

    def report(self):
        levels = {}
        for s in self.spots:
            levels.setdefault(s.level, []).append("." if s.free else type(s.vehicle).__name__[0])
        return "\n".join(f"Level {k}: {''.join(v)} ({v.count('.')} free)" for k, v in levels.items())


lot = ParkingLot([[1, 2, 2, 4], [2, 2]])
events = [
    ("park", Car("CAR-1"), 8), ("park", Motorcycle("MOTO-1"), 8.5), ("park", Truck("TRK-1"), 9), ("park", Truck("TRK-2"), 9),
    ("park", Car("CAR-2"), 9.25), ("park", Car("CAR-1"), 10), ("park", Motorcycle("MOTO-2"), 10), ("park", Car("CAR-3"), 10), ("park", Car("CAR-4"), 10),
    ("leave", "CAR-2", 10.5), ("leave", "NOPE", 11), ("park", Car("CAR-5"), 11), ("leave", "TRK-1", 40), ("leave", "MOTO-1", 8.75),
]
for action, who, hour in events:
    try:
        result = getattr(lot, action)(who, hour)
        print(f"{hour:>5} {action:<6}{who!s:<20}{result if action == 'park' else f'${result:.2f}'}")
    except ParkingError as e:
        print(f"{hour:>5} {action:<6}{who!s:<20}ERROR {e}")
print(lot.report())
print(f"{len(lot)} parked, revenue ${lot.revenue:.2f}, {'CAR-5' in lot}, {'TRK-1' in lot}, {lot.history}")
by_type = {}
for s in lot.by_plate.values():
    by_type.setdefault(type(s.vehicle).__name__, []).append(s.vehicle.plate)
print({k: sorted(v) for k, v in sorted(by_type.items())}, [str(s) for s in lot.spots if s.free])
