# Arbitrary precision: every operator across the 64-bit border and far beyond.
a, b = 2 ** 63 - 1, -2 ** 63
print(a + 1, b - 1, a * 2, -b, a * a, b * b, a + b, abs(b), a - b, -a - 2)
print(2 ** 64 - 1 - 2 ** 64, (2 ** 64) // 2, (2 ** 100) >> 90, 1 << 100, (1 << 100) - (1 << 100), 2 ** 62 + 2 ** 62)
x, y = 123456789012345678901234567890, 987654321098765432109876543210
print(x + y, x - y, x * y, y // x, y % x, -y // x, -y % x, y // -x, y % -x, divmod(y, x), divmod(-y, x))
print(x & y, x | y, x ^ y, ~x, x & -y, x | -y, x ^ -y, -x & -y, -x | -y, -x ^ -y, x & 0xFF, -x & 0xFF)
print(x << 70, x >> 70, -x >> 70, -x << 3, x >> 1000, -x >> 1000, 0 << 1000)
print(x ** 5, (-x) ** 3, x ** 0, pow(x, 100, y), pow(-x, 3, y), pow(3, x, 1000007), pow(x, -1, 11))
print(x == x + 0, x < y, -x < x, x == float(x), 2 ** 53 == float(2 ** 53), 2 ** 53 + 1 == float(2 ** 53), 10 ** 30 > 1e29, 10 ** 400 > 1e308, -10 ** 400 < float("-inf"))
print(x / y, y / x, x / 10 ** 29, 10 ** 400 / 10 ** 399, float(x), int(1e25), int(-1e25), 1e25 == 10 ** 25, x + 0.5, x * 1.5)
print(hash(2 ** 61 - 1), hash(2 ** 61), hash(x), hash(-x), hash(-1), hash(2 ** 64), hash(10 ** 100))
fact = 1
for i in range(1, 60):
    fact *= i
print(fact)
for i in range(59, 0, -1):
    fact //= i
print(fact, type(fact).__name__)
f1, f2 = 0, 1
for _ in range(300):
    f1, f2 = f2, f1 + f2
print(f1)
print(str(3 ** 200), len(str(7 ** 1000)), int("9" * 50) + 1, int("-" + "1" * 40), int("f" * 30, 16), hex(2 ** 100), bin(2 ** 70), oct(2 ** 70), int(hex(x), 16) == x)
print(x.bit_length(), (-x).bit_length(), x.bit_count(), [x][0] is x, {x: 1}[x + 0], sum([x, y, -x]), max(x, y), sorted([x, 5, -y, 0]))
for n in (10 ** 400,):
    for f in (lambda: float(n), lambda: n / 3, lambda: n * 1.0, lambda: n + 0.1, lambda: 1.0 < n, lambda: 10.0 ** n, lambda: n ** 0.5, lambda: 3 / n):
        try:
            print(f())
        except OverflowError as e:
            print(e)
