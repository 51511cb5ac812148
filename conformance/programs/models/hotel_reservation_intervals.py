class Booking:
    _next = 100

    def __init__(self, guest, start, end):
        if start >= end:
            raise ValueError(f"{guest}: check-out must be after check-in")
        Booking._next += 1
        self.id, self.guest, self.start, self.end = Booking._next, guest, start, end

    def overlaps(self, start, end):
        return self.start < end and start < self.end

    @property
    def nights(self):
        return self.end - self.start

    def __repr__(self):
        return f"{self.guest}[{self.start}-{self.end})"


class Room:
    def __init__(self, number, beds, price):
        self.number, self.beds, self.price, self.bookings = number, beds, price, []

    def free(self, start, end):
        return not any(b.overlaps(start, end) for b in self.bookings)

    def gaps(self, lo, hi):
        at = lo
        for b in sorted(self.bookings, key=lambda b: b.start):
            if b.start > at:
                yield at, b.start
            at = max(at, b.end)
        if at < hi:
            yield at, hi


class Hotel:
    def __init__(self, *rooms):
        self.rooms = {n: Room(n, beds, price) for n, beds, price in rooms}

    def book(self, guest, start, end, beds=1):
        booking = Booking(guest, start, end)
        options = [r for r in self.rooms.values() if r.beds >= beds and r.free(start, end)]
        if not options:
            raise LookupError(f"no room for {guest} from {start} to {end}")
        room = min(options, key=lambda r: (r.beds, r.price, r.number))
        room.bookings.append(booking)
        return room.number, booking

    def cancel(self, booking_id):
        for room in self.rooms.values():
            for b in room.bookings:
                if b.id == booking_id:
                    room.bookings.remove(b)
                    return b
        raise KeyError(booking_id)

    def occupancy(self, lo, hi):
        used = sum(min(b.end, hi) - max(b.start, lo) for r in self.rooms.values() for b in r.bookings if b.overlaps(lo, hi))
        return used / ((hi - lo) * len(self.rooms))

    def revenue(self):
        return sum(b.nights * r.price for r in self.rooms.values() for b in r.bookings)

    def chart(self, lo, hi):
        for n, r in sorted(self.rooms.items()):
            print(f"{n} " + "".join(next((b.guest[0] for b in r.bookings if b.start <= d < b.end), ".") for d in range(lo, hi)))


h = Hotel((101, 1, 50), (102, 2, 80), (201, 2, 75), (202, 4, 150))
requests = [("Ann", 1, 4), ("Bob", 2, 5), ("Cyd", 3, 6, 2), ("Dan", 4, 9), ("Eve", 1, 10, 3), ("Fay", 5, 5), ("Gus", 3, 4, 4), ("Hal", 6, 8, 2), ("Ivy", 4, 7)]
ids = {}
for r in requests:
    try:
        room, booking = h.book(*r)
        ids[booking.guest] = booking.id
        print(f"{booking} -> room {room}")
    except (ValueError, LookupError) as e:
        print(f"{type(e).__name__}: {e}")
h.chart(1, 11)
print(f"{h.occupancy(1, 11):.1%} {h.revenue()}", list(h.rooms[101].gaps(1, 12)), h.rooms[202].free(10, 12))
print(h.cancel(ids["Eve"]), h.book("Gus", 3, 4, 4)[0])
try:
    h.cancel(ids["Eve"])
except KeyError as e:
    print("KeyError", e.args[0] == ids["Eve"])
h.chart(1, 11)
print(f"{h.occupancy(3, 4):.0%}", sorted(b.guest for r in h.rooms.values() for b in r.bookings))
