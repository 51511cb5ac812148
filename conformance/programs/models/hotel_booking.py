class Date:
    """Days since an epoch, with calendar arithmetic done by hand."""

    DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    NAMES = "Mon Tue Wed Thu Fri Sat Sun".split()

    def __init__(self, year, month, day):
        if not 1 <= month <= 12:
            raise ValueError(f"month must be in 1..12, got {month}")
        if not 1 <= day <= self.days_in(year, month):
            raise ValueError(f"day {day} is out of range for {year}-{month:02d}")
        self.year, self.month, self.day = year, month, day

    @staticmethod
    def leap(y):
        return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)

    @classmethod
    def days_in(cls, y, m):
        return 29 if m == 2 and cls.leap(y) else cls.DAYS[m - 1]

    @classmethod
    def parse(cls, text):
        return cls(*map(int, text.split("-")))

    @property
    def ordinal(self):
        y = self.year - 1
        return y * 365 + y // 4 - y // 100 + y // 400 + sum(self.days_in(self.year, m) for m in range(1, self.month)) + self.day

    @classmethod
    def from_ordinal(cls, n):
        y = n // 366 + 1
        while n > cls(y, 12, 31).ordinal:
            y += 1
        n -= cls(y, 1, 1).ordinal - 1
        m = 1
        while n > cls.days_in(y, m):
            n -= cls.days_in(y, m)
            m += 1
        return cls(y, m, n)

    @property
    def weekday(self):
        return self.NAMES[(self.ordinal - 1) % 7]

    def __add__(self, days): return Date.from_ordinal(self.ordinal + days)
    def __sub__(self, o): return self.ordinal - o.ordinal if isinstance(o, Date) else self + -o
    def __eq__(self, o): return isinstance(o, Date) and self.ordinal == o.ordinal
    def __lt__(self, o): return self.ordinal < o.ordinal
    def __le__(self, o): return self.ordinal <= o.ordinal
    def __hash__(self): return self.ordinal
    def __str__(self): return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"
    __repr__ = __str__


class Booking:
    def __init__(self, guest, room, start, end):
        self.guest, self.room, self.start, self.end = guest, room, start, end

    @property
    def nights(self): return self.end - self.start
    def overlaps(self, start, end): return self.start < end and start < self.end
    def __repr__(self): return f"{self.guest}@{self.room}[{self.start}..{self.end})"


class Hotel:
    def __init__(self, rooms):
        self.rooms, self.bookings = rooms, []

    def free(self, start, end, min_beds=1):
        return [r for r, (beds, _) in self.rooms.items() if beds >= min_beds and not any(b.room == r and b.overlaps(start, end) for b in self.bookings)]

    def book(self, guest, start, nights, beds=1):
        if nights < 1:
            raise ValueError("at least one night")
        start = Date.parse(start)
        end = start + nights
        rooms = self.free(start, end, beds)
        if not rooms:
            raise LookupError(f"nothing free for {guest} on {start}")
        room = min(rooms, key=lambda r: (self.rooms[r][1], r))
        self.bookings.append(Booking(guest, room, start, end))
        return self.bookings[-1]

    def price(self, b):
        total = 0
        for i in range(b.nights):
            weekend = (b.start + i).weekday in ("Fri", "Sat")
            total += self.rooms[b.room][1] * (1.25 if weekend else 1)
        return total * (0.9 if b.nights >= 7 else 1)


hotel = Hotel({101: (1, 80.0), 102: (2, 120.0), 201: (4, 200.0)})
for guest, start, nights, beds in [("Ann", "2024-02-27", 3, 1), ("Bob", "2024-02-28", 2, 1), ("Cid", "2024-02-29", 7, 3), ("Dee", "2024-03-01", 1, 4), ("Eve", "2024-03-01", 2, 1), ("Fay", "2024-02-30", 1, 1), ("Gus", "2024-13-01", 1, 1), ("Hal", "2024-03-05", 0, 1), ("Ida", "not-a-date", 1, 1), ("Jon", "2023-12-31", 1, 2)]:
    try:
        b = hotel.book(guest, start, nights, beds)
        print(f"{b!r:<40} {b.start.weekday} {b.nights} night(s) {hotel.price(b):>9.2f}")
    except (ValueError, LookupError) as e:
        print(f"{guest}: {type(e).__name__}: {e}")
print(f"revenue {sum(map(hotel.price, hotel.bookings)):,.2f}", hotel.free(Date(2024, 3, 1), Date(2024, 3, 2)), hotel.free(Date(2024, 3, 10), Date(2024, 3, 11), 2))
d = Date(2024, 2, 28)
print(d + 1, d + 2, d - 59, Date(2023, 2, 28) + 1, Date(2000, 2, 29).weekday, Date(1970, 1, 1).ordinal, Date(2024, 12, 25) - Date(2024, 1, 1), max(d, d + 1), Date(2024, 1, 1).weekday, Date.from_ordinal(1), all(Date.from_ordinal(n).ordinal == n for n in range(730000, 730800, 7)), [y for y in range(1896, 1910) if Date.leap(y)])
def calendar(y, m):
    first = Date.NAMES.index(Date(y, m, 1).weekday)
    cells = ["  "] * first + [f"{d:2}" for d in range(1, Date.days_in(y, m) + 1)]
    print(f"{y}-{m:02d}".center(20).rstrip())
    for i in range(0, len(cells), 7):
        print(" ".join(cells[i:i + 7]))
calendar(2024, 2)
