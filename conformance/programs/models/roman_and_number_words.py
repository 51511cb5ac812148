ROMAN = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]


def to_roman(num: int) -> str:
    if not isinstance(num, int):
        raise TypeError(f"expected int, got {type(num).__name__}")
    if not 0 < num < 4000:
        raise ValueError(f"{num} is out of range (1-3999)")
    result = ""
    for value, symbol in ROMAN:
        count, num = divmod(num, value)
        result += symbol * count
    return result


def from_roman(s: str) -> int:
    values = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
    total = 0
    prev = 0
    for ch in reversed(s.upper()):
        value = values[ch]
        total += value if value >= prev else -value
        prev = max(prev, value)
    return total


ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ["", "thousand", "million", "billion", "trillion"]


def words(n):
    if n < 0:
        return "minus " + words(-n)
    if n < 20:
        return ONES[n]
    if n < 100:
        tens, ones = divmod(n, 10)
        return TENS[tens] + (f"-{ONES[ones]}" if ones else "")
    if n < 1000:
        hundreds, rest = divmod(n, 100)
        return f"{ONES[hundreds]} hundred" + (f" and {words(rest)}" if rest else "")
    parts, scale = [], 0
    while n:
        n, chunk = divmod(n, 1000)
        if chunk:
            parts.append(f"{words(chunk)} {SCALES[scale]}".strip())
        scale += 1
    return ", ".join(reversed(parts))


def ordinal(n):
    suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


for n in (1, 4, 9, 14, 40, 90, 399, 444, 1994, 2024, 3999):
    r = to_roman(n)
    print(f"{n:>5} {r:<12} {from_roman(r) == n} {words(n)}")
for bad in (0, 4000, -5, "X", 1.5):
    try:
        print(to_roman(bad))
    except (ValueError, TypeError) as e:
        print(f"{type(e).__name__}: {e}")
try:
    from_roman("XIZ")
except KeyError as e:
    print("Invalid numeral", e)
print(all(from_roman(to_roman(i)) == i for i in range(1, 4000)))
print([ordinal(i) for i in (1, 2, 3, 4, 11, 12, 13, 21, 22, 101, 111, 113)])
for n in (0, -7, 100, 999, 1000, 12345, 1000000, 987654321, 10 ** 12 + 1):
    print(n, "=", words(n).capitalize())
print(max(range(1, 1001), key=lambda n: len(words(n))), sum(len(words(n).replace(" ", "").replace("-", "")) for n in range(1, 1001)))
fizz = ["FizzBuzz" if i % 15 == 0 else "Fizz" if i % 3 == 0 else "Buzz" if i % 5 == 0 else str(i) for i in range(1, 31)]
print(" ".join(fizz))
