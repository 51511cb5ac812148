# ** and pow: signs, zero, fractions, negative bases, huge results, precedence.
for b in (0, 1, -1, 2, -2, 0.5, -0.5, 10):
    row = []
    for e in (0, 1, 2, -1, -2, 0.5, 3):
        try: row.append(b ** e)
        except ZeroDivisionError as err: row.append(str(err))
    print(b, row)
print(2 ** 10, 2 ** 0.5, 2 ** -1, (-8) ** (1 / 3), (-2) ** 2, -2 ** 2, 2 ** 3 ** 2, (2 ** 3) ** 2, 10 ** 20, 10 ** -3, 2 ** 100, (-2) ** 63, 1.5 ** 2, 4 ** 0.5, 0 ** 0, 0.0 ** 0, 1 ** float("nan"), float("nan") ** 0, float("inf") ** -1, (-1) ** 0.5)
print(pow(2, 3), pow(2, -2), pow(2, 3, 5), pow(3, -1, 11), pow(7, 0, 13), pow(-2, 3, 5), pow(2, 3, -5), pow(10 ** 20, 10 ** 3, 10 ** 9 + 7), pow(0, 0, 1), pow(2.0, 3), pow(True, 5), pow(5, 1, 1))
for args in ((2, -1, 4), (0, -1, 7), (2, 3, 0), (2.0, 3, 5), (2, 3.0, 5), ("2", 2), (2, "3"), (None, 1), (10.0, 1000), (0, -1), (0.0, -0.5)):
    try: print(args, pow(*args))
    except (ValueError, TypeError, OverflowError, ZeroDivisionError) as e: print(args, type(e).__name__, e)
def isqrt(n):
    x = n
    while x * x > n: x = (x + n // x) // 2
    return x
print(isqrt(10 ** 40), isqrt(99), round(1000 ** (1 / 3)), int(1000 ** (1 / 3)), 27 ** (1 / 3), 16 ** 0.25, 2 ** 0.5 * 2 ** 0.5 == 2, abs(2 ** 0.5 * 2 ** 0.5 - 2) < 1e-9, sum(2 ** i for i in range(10)), [n for n in range(50) if int(n ** 0.5) ** 2 == n])
