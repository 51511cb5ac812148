# Big ints divided to floats, compared with floats, hashed across types.
print(10 ** 400 // 10 ** 398, 10 ** 400 / 10 ** 399, (10 ** 400 + 1) / 10 ** 400, 1 / 10 ** 300, 1 / 10 ** 330, -10 ** 320 / 3 ** 650, (2 ** 1074 + 1) / 2 ** 1075)
print(2 ** 53 / 1, (2 ** 53 + 1) / 1, (2 ** 53 + 3) / 1, (2 ** 54 + 2) / 2, 3 ** 100 / 2 ** 100, 7 / 3, 10 ** 17 / 3, (10 ** 23) / 1, 10 ** 22 / 1)
for f in (lambda: 10 ** 400 / 1, lambda: float(10 ** 400), lambda: 10 ** 400 * 1.0, lambda: 1.0 + 10 ** 400, lambda: 10 ** 400 / 3.0, lambda: 10 ** 400 // 1.0, lambda: 2.0 ** 2000, lambda: 10 ** 400 ** 0.5 if False else (10 ** 400) ** 0.5, lambda: complex(10 ** 400), lambda: math_sqrt(10 ** 400), lambda: -10 ** 400 / 1, lambda: 1e308 * 10 ** 5, lambda: int("9" * 400) % 1.0, lambda: 10 ** 400 == 1e400, lambda: 10 ** 400 < float("inf"), lambda: 10 ** 400 > 1e308):
    try:
        print(f())
    except (OverflowError, NameError) as e:
        print(type(e).__name__, e)
for a, b in ((2 ** 53, float(2 ** 53)), (2 ** 53 + 1, float(2 ** 53)), (2 ** 53 + 1, float(2 ** 53 + 2)), (10 ** 30, 1e30), (-10 ** 30, -1e30), (0, -0.0), (1, True), (1, 1 + 0j), (2 ** 63, float(2 ** 63)), (2 ** 64 - 1, float(2 ** 64)), (10 ** 400, float("inf")), (5, float("nan"))):
    print(a if a < 10 ** 40 else "10**400", b, a == b, a < b, a > b, a <= b, hash(a) == hash(b)) if not isinstance(b, complex) else print(a, b, a == b, hash(a) == hash(b))
print(hash(0.5) == hash(0.5 + 0j), hash(2 ** 61 - 1), hash(2 ** 61), hash(-2), hash(-1), hash(float("inf")), hash(float("-inf")), hash(1e300) == hash(int(1e300)), hash(10 ** 50) == hash(10 ** 50 * 1))
d = {1: "int"}
d[1.0] = "float"
d[True] = "bool"
d[1 + 0j] = "complex"
print(d, len({0, 0.0, -0.0, False, 0j}), {2 ** 60: 1}[float(2 ** 60)], 3.0 in [1, 2, 3], {3} == {3.0}, (1, 2.0) == (1.0, 2))
import math
print(math.factorial(30), math.comb(100, 50), math.isqrt(10 ** 40), math.gcd(10 ** 30, 6 ** 40), math.log(10 ** 400), math.log2(2 ** 5000), math.log10(10 ** 4000), math.lcm(2 ** 40, 3 ** 20), math.prod(range(1, 25)), math.floor(1e30), math.ceil(-1e30), math.trunc(2.5e25))
for f in (lambda: math.sqrt(10 ** 400), lambda: math.exp(1000), lambda: math.log(0), lambda: math.sqrt(-1), lambda: math.factorial(-1), lambda: math.factorial(2.5), lambda: math.pow(10, 400), lambda: math.isqrt(-1), lambda: math.floor(float("nan")), lambda: math.fmod(1, 0), lambda: math.gamma(0), lambda: math.acos(2)):
    try:
        print(f())
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
