# floor, ceil, trunc, int, round, // on the same values, positive, negative, large and special.
import math
for x in (2.5, -2.5, 2.4, -2.6, 0.0, -0.0, 1e16 + 0.5, -1e20, 0.9999999999999999, 3, -3, True, 1e-300):
    print(x, math.floor(x), math.ceil(x), math.trunc(x), int(x), round(x), x // 1, -(-x // 1), math.modf(x), divmod(x, 1))
for x in (float("inf"), float("-inf"), float("nan")):
    for f in (math.floor, math.ceil, math.trunc, int, round):
        try: print(f(x))
        except (OverflowError, ValueError) as e: print(f.__name__, x, type(e).__name__, e)
print([round(i / 2) for i in range(-5, 6)], [round(i * 5, -1) for i in range(1, 8)], [round(x, 1) for x in (0.25, 0.35, 0.45, 2.675)], round(12345, -2), round(1e300, 2), round(-1.5), round(123.456, -1), round(0.5 + 1e-16))
class R:
    def __floor__(self): return "f"
    def __ceil__(self): return "c"
    def __trunc__(self): return "t"
    def __round__(self, n=None): return ("r", n)
print(math.floor(R()), math.ceil(R()), math.trunc(R()), round(R()), round(R(), 3))
def half_up(x): return math.floor(x + 0.5)
def to_multiple(x, m): return m * round(x / m)
print([half_up(x) for x in (0.5, 1.5, 2.5, -0.5)], to_multiple(17, 5), to_multiple(0.37, 0.05), math.ceil(7 / 2), -(-7 // 2), (7 + 1) // 2, math.isqrt(17), int(17 ** 0.5))
