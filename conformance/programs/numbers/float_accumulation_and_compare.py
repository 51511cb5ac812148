# Rounding errors in sums, comparing with tolerance, exact sums, ordering of special values.
total = 0.0
for _ in range(10): total += 0.1
print(total, total == 1.0, abs(total - 1.0) < 1e-9, sum([0.1] * 10), 0.1 + 0.2, 0.1 + 0.2 == 0.3, round(0.1 + 0.2, 10) == 0.3, 0.1 * 3, 1.1 + 2.2, 3.3)
import math
print(math.fsum([0.1] * 10) == 1.0, math.isclose(0.1 + 0.2, 0.3), 1e16 + 1 - 1e16, (1e16 - 1e16) + 1, 1e308 * 10, -1e308 * 10, 1e-320, 5e-324 / 2, 2.0 ** 1023 * 1.9999999999999998, 1 / 3, 2 / 3, 1 / 3 + 2 / 3, 10 / 3, 1e3, 1e-3, 100.0, 1e100)
inf, nan = float("inf"), float("nan")
print(inf > 1e308, -inf < inf, inf == inf + 1, inf - inf, inf * 0, 1 / inf, -1 / inf, nan == nan, nan < 1, nan >= 1, [nan] == [nan], nan in [nan], min(nan, 1), min(1, nan), sorted([inf, -inf, 0]), max([1, inf, 2]), inf // 1, inf % 2 if False else "-", 5 % inf, -5 % inf, 5 // inf, -5 // inf)
print(0.0 == -0.0, str(-0.0), 1 / 3 * 3 == 1, 0.5 + 0.25 == 0.75, 1e-16 + 1 == 1, 9007199254740992.0 + 1, 9007199254740993 == 9007199254740992.0, 2 ** 53 + 1 == float(2 ** 53 + 1), 3 == 3.0, 3 < 3.5, 10 ** 20 == 1e20, 10 ** 23 == 1e23, int(1e23), True == 1.0)
balance = 0
for cents in (1999, 501, 2500): balance += cents
print(f"{balance / 100:.2f}", round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234.5678, -2), round(5, -1), round(15, -1), round(25, -1), f"{2.5:.0f} {3.5:.0f} {0.125:.2f}", int(2.999999999999999), int(2.9999999999999999), int(-2.5), -7 // 2, int(-7 / 2))
