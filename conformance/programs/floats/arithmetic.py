# Float arithmetic, signs of zero, infinities and NaN.
inf, nan = float("inf"), float("nan")
print(0.1 + 0.2, 0.1 * 3, 1 / 3, 2 / 3, 1e16 + 1, 1e308 * 10, -1e308 * 10, 5e-324 / 2, 1.1 + 2.2, 3.0 * 1.1, 0.1 + 0.7, 1 - 0.9)
for a in (7.5, -7.5, 0.0, -0.0, inf):
    for b in (2.0, -2.0, inf, -inf, 0.3):
        print(a, b, a + b, a - b, a * b, a / b, end=" ")
        try:
            print(a // b, a % b, divmod(a, b))
        except Exception as e:
            print(type(e).__name__, e)
print(inf - inf, inf * 0, nan == nan, nan != nan, nan < 1, nan > 1, inf == inf, -inf < inf, inf > 10 ** 1000, nan in [nan], [nan] == [nan], max(nan, 1), max(1, nan), min(nan, 1))
print(2.0 ** 10, 2 ** 0.5, (-8) ** (1 / 3), 2.0 ** -1, 0.0 ** 0, inf ** 0, nan ** 0, 1 ** nan, (-2.0) ** 3, (-2.0) ** -3, 0.0 ** 2.5, 4 ** 0.5, 1e200 ** 1.0, inf ** -1, (-inf) ** 3)
for bad in (lambda: 10.0 ** 400, lambda: 0.0 ** -1, lambda: 1.0 / 0, lambda: 1.0 % 0.0, lambda: 1.0 // 0.0, lambda: (-8.0) ** 0.5, lambda: -0.0 ** -2, lambda: int(inf), lambda: int(nan), lambda: 1e308 ** 2):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(-0.0, 0.0 == -0.0, 1 / -inf, str(-0.0), -0.0 + 0.0, 0.0 * -1, abs(-0.0), round(-0.4), round(-0.5, 0), -0.0 // 1, -0.0 % 5, [0.0] == [-0.0], {0.0: 1}[-0.0])
print(1.0 == 1, 1.5 == 1, 0.1 + 0.2 == 0.3, 1e16 == 10 ** 16, 2 ** 53 + 1.0 == 2 ** 53 + 1, 0.5 < 1 < 1.5, True == 1.0, hash(1.0) == hash(1), hash(0.5), hash(inf), hash(-inf), hash(1e300), hash(-0.0), hash(2.0 ** 70) == hash(2 ** 70))
x = 1.5
x += 1; x *= 2; x -= 0.5; x /= 3; x //= 0.5; x **= 2; x %= 4
print(x, -x, +x, x + True, 3 - x, 3 / x, 3 // 0.7, 3 % 0.7, 2 ** x, x ** 2)
print(sum([0.1] * 10), sum([0.1] * 3) == 0.3, sum([1e100, 1.0, -1e100]), sum([1, 2.5, 3]), 0.1 + 0.1 + 0.1 - 0.3)
