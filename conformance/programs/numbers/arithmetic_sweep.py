# Identities over a grid of ints and floats, summarised; and the values on the borders.
ints = [0, 1, -1, 2, -2, 7, -7, 10, 63, 64, -64, 255, 2 ** 31, -2 ** 31, 2 ** 62, 2 ** 63 - 1, -2 ** 63, 2 ** 63, 2 ** 64, -2 ** 64 - 1, 10 ** 25, -10 ** 25]
bad = 0
total = 0
for a in ints:
    for b in ints:
        total += a + b - (a - b)
        total ^= a & b ^ (a | b)
        bad += not ((a + b) - b == a and (a * b == b * a) and (a < b) == (b > a) and (a <= b) == (not a > b))
        bad += (a ^ b ^ b) != a or (a & b) + (a | b) != a + b or ~(a & b) != (~a | ~b)
        if b:
            q, r = divmod(a, b)
            bad += q * b + r != a or not (0 <= r < b or b < r <= 0) or a // b != q or a % b != r
            total += q * 3 - r
        if 0 <= b < 70:
            bad += a << b != a * 2 ** b or a >> b != a // 2 ** b
            total += (a << b) % 1000003
print(bad, total)
for a in ints:
    print(a, a + 1, a - 1, -a, abs(a), ~a, a * a, a // 3, a % 3, a >> 1, a << 1, a & 0xFF, a == float(a), float(a), bool(a), a.bit_length(), hash(a), str(a)[::-1], hex(a))
floats = [0.0, 1.0, -1.5, 0.1, 3.7, -2.25, 1e10, 1e-10, 123.456, 1e300]
bad = 0
for a in floats:
    for b in floats:
        bad += (a + b != b + a) + (a * b != b * a) + ((a < b) != (b > a)) + (a - b != -(b - a))
        if b:
            q, r = divmod(a, b)
            bad += q != a // b or r != a % b
print(bad)
for a in floats:
    print(a, a + 1, a * 3, a / 7, a // 0.7, a % 0.7, -a, a ** 2 if a < 1e100 else "", round(a, 2), int(a) if a < 1e18 else "", f"{a:.3e}", a == int(a))
for i in range(-3, 4):
    for j in (-2, -1, 1, 2):
        print(i // j, i % j, i / j, end=" | ")
    print()
mixed = [(1, 2.0), (2 ** 53 + 1, float(2 ** 53)), (10 ** 25, 1e25), (-1, -1.0), (0, -0.0), (True, 1.0), (10 ** 400, 1e308), (-10 ** 400, float("-inf"))]
for a, b in mixed:
    print(a == b, a < b, a > b, a != b, hash(a) == hash(b), end="; ")
print()
