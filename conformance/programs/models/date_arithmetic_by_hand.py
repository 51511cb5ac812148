DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def is_leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def month_days(y, m):
    return 29 if m == 2 and is_leap(y) else DAYS[m - 1]


class Date:
    __slots__ = ("year", "month", "day")

    def __init__(self, year, month, day):
        if not 1 <= month <= 12:
            raise ValueError(f"month must be in 1..12, not {month}")
        if not 1 <= day <= month_days(year, month):
            raise ValueError(f"day is out of range for {MONTHS[month - 1]} {year}")
        self.year, self.month, self.day = year, month, day

    @classmethod
    def parse(cls, text):
        try:
            return cls(*(int(p) for p in text.split("-")))
        except TypeError:
            raise ValueError(f"not a date: {text!r}") from None

    @classmethod
    def from_ordinal(cls, n):
        y = 1
        while n > (365 + is_leap(y)):
            n -= 365 + is_leap(y)
            y += 1
        m = 1
        while n > month_days(y, m):
            n -= month_days(y, m)
            m += 1
        return cls(y, m, n)

    @property
    def ordinal(self):
        y = self.year - 1
        return y * 365 + y // 4 - y // 100 + y // 400 + sum(month_days(self.year, m) for m in range(1, self.month)) + self.day

    @property
    def weekday(self):
        return (self.ordinal - 1) % 7

    def __add__(self, days):
        return Date.from_ordinal(self.ordinal + days)

    def __sub__(self, other):
        return self.ordinal - other.ordinal if isinstance(other, Date) else self + -other

    def __eq__(self, other):
        return self.ordinal == other.ordinal

    def __lt__(self, other):
        return self.ordinal < other.ordinal

    def __repr__(self):
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"

    def __format__(self, spec):
        table = {"Y": f"{self.year:04}", "m": f"{self.month:02}", "d": f"{self.day:02}", "b": MONTHS[self.month - 1], "A": NAMES[self.weekday], "j": f"{self - Date(self.year, 1, 1) + 1:03}"}
        out, it = "", iter(spec or "%Y-%m-%d")
        for ch in it:
            out += table[next(it)] if ch == "%" else ch
        return out


def calendar(y, m):
    first = Date(y, m, 1).weekday
    cells = ["  "] * first + [f"{d:2}" for d in range(1, month_days(y, m) + 1)]
    lines = [f"{MONTHS[m - 1]} {y}".center(20).rstrip(), "Mo Tu We Th Fr Sa Su"]
    lines += [" ".join(cells[i:i + 7]) for i in range(0, len(cells), 7)]
    return "\n".join(lines)


d = Date(2024, 2, 28)
print(d, d + 1, d + 2, d + 366, d - 59, Date(2024, 3, 1) - d, Date(2000, 1, 1).weekday, NAMES[Date(1969, 7, 20).weekday])
print(f"{d:%A, %d %b %Y} day {d:%j}; {d}", sorted([Date(2024, 5, 1), d, Date(2023, 12, 31)]), max(d, Date(1999, 1, 1)))
print([y for y in range(1896, 1912) if is_leap(y)], is_leap(2000), is_leap(1900), Date.from_ordinal(730000), Date.from_ordinal(Date(2024, 12, 31).ordinal))
print(calendar(2024, 2))
for bad in ("2023-02-29", "2024-13-01", "2024-04-31", "2024-1", "x-y-z", "2024-00-10"):
    try:
        print(Date.parse(bad))
    except ValueError as e:
        print("ValueError:", e)
fridays = [f"{Date(2024, m, 13)}" for m in range(1, 13) if Date(2024, m, 13).weekday == 4]
print("Friday the 13th:", fridays)
