NUMERALS = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()


def to_roman(n):
    if not isinstance(n, int) or not 0 < n < 4000:
        raise ValueError(f"{n!r} cannot be written in Roman numerals")
    out = ""
    for value, symbol in NUMERALS:
        count, n = divmod(n, value)
        out += symbol * count
    return out


def from_roman(s):
    values = dict((sym, val) for val, sym in NUMERALS)
    total = prev = 0
    for ch in reversed(s.upper()):
        v = values[ch]
        total += -v if v < prev else v
        prev = max(prev, v)
    if to_roman(total) != s.upper():
        raise ValueError(f"{s} is not canonical, expected {to_roman(total)}")
    return total


def to_base(n, base):
    if n == 0:
        return "0"
    sign, n, out = "-" if n < 0 else "", abs(n), ""
    while n:
        n, d = divmod(n, base)
        out = DIGITS[d] + out
    return sign + out


def in_words(n):
    if n < 0:
        return "minus " + in_words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        return TENS[n // 10] + ("-" + ONES[n % 10] if n % 10 else "")
    if n < 1000:
        return ONES[n // 100] + " hundred" + (" and " + in_words(n % 100) if n % 100 else "")
    for i, name in enumerate(("thousand", "million", "billion", "trillion"), 1):
        if n < 1000 ** (i + 1):
            high, low = divmod(n, 1000 ** i)
            joiner = " and " if 0 < low < 100 else ", " if low else ""
            return f"{in_words(high)} {name}{joiner}{in_words(low) if low else ''}"
    raise OverflowError("number too large")


def ordinal(n):
    suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999):
    r = to_roman(n)
    print(f"{n:>5} {r:<10} {from_roman(r) == n} {to_base(n, 2):>12} {to_base(n, 7):>6} {to_base(n, 36):>4} {int(to_base(n, 36), 36) == n}")
print(all(from_roman(to_roman(i)) == i for i in range(1, 400, 7)))
for bad in (0, 4000, -5, "x", 2.5):
    try:
        to_roman(bad)
    except ValueError as e:
        print(e)
for bad in ("IIII", "IC", "VX", "ABC"):
    try:
        print(from_roman(bad))
    except ValueError as e:
        print("ValueError", e)
    except KeyError as e:
        print("KeyError", e)
for n in (0, 7, 13, 42, 100, 115, 999, 1000, 1001, 12345, 1000000, 7000000019, -86, 10 ** 12 + 1):
    print(f"{n:,} = {in_words(n)}")
print(", ".join(ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 112, 1003)))
print(to_base(-255, 16), to_base(0, 5), f"{255:b} {255:o} {255:x} {255:#X}", int("zz", 36))
try:
    in_words(10 ** 15)
except OverflowError as e:
    print(e)
