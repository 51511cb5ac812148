# Between int, float, str, bool and bases, both ways.
for v in (0, 1, -7, 255, 10 ** 15, 2 ** 53, -2 ** 63):
    print(v, str(v), float(v), bool(v), hex(v), oct(v), bin(v), int(str(v)), int(hex(v), 16), int(float(v)), f"{v:e}", f"{v:g}", complex(v))
for v in (0.0, -0.5, 1.5, 2.999, -3.7, 1e15, 1e16, 123456.789, 1e-7):
    print(v, int(v), str(v), bool(v), round(v), round(v, 1), f"{v:.0f}", f"{v:g}", float(str(v)) == v, repr(v), f"{v:n}", f"{v:%}")
for s in ("42", " 42\n", "+42", "-42", "4_2", "0042", "٤٢", "42.0", "4e1", "0x2a", "", "-", "4 2", "42L", "½", "∞", "1e5", "nan", "-inf", "INF", "1_000.5", ".5", "5.", "1e", "0b1"):
    row = []
    for t in (int, float, complex, bool):
        try:
            row.append(repr(t(s)))
        except ValueError as e:
            row.append(str(e))
    print(repr(s), *row, sep=" | ")
def to_base(n, b):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    if n == 0: return "0"
    out, neg, n = "", n < 0, abs(n)
    while n:
        n, r = divmod(n, b)
        out = digits[r] + out
    return "-" * neg + out
for n in (0, 5, -255, 123456789, 2 ** 70):
    print([to_base(n, b) for b in (2, 3, 8, 16, 36)], all(int(to_base(n, b), b) == n for b in range(2, 37)))
print(int(True), float(False), str(True), int("1", 2), [int(c) for c in "123"], sum(int(d) for d in str(2 ** 100)), int(3.99), int(-3.99), round(3.5), round(4.5), int("0"), int(0.1 + 0.2 == 0.3))
print(chr(int("41", 16)), "".join(chr(int(b, 2)) for b in "1001000 1101001".split()), [format(ord(c), "08b") for c in "Hi"], [f"{i:02x}" for i in (0, 15, 16, 255)], int("".join(map(str, [1, 2, 3]))), float("1" + "0" * 20), str(1e20), str(int(1e20)))
def roman(n):
    out = ""
    for v, s in ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        out += s * (n // v)
        n %= v
    return out
print([roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)])
