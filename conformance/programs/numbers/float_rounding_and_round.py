# round to digits exactly as CPython, half to even, negative digits, integers and errors.
for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.675, 1.005, 0.1 + 0.2, 1e16 + 1, 123456.789, 5e-324, 1e300, 0.045, 0.285, 1.45, 8.345):
    print(repr(x), round(x), round(x, 0), round(x, 1), round(x, 2), round(x, 3), round(x, -1), round(x, -2), round(x, 20), round(x, -400))
for n in (15, 25, 35, -15, 149, 150, 250, 12345, 0, 10 ** 20 + 5):
    print(n, round(n), round(n, -1), round(n, -2), round(n, 2), round(n, -30), type(round(n, 1)).__name__)
print(type(round(2.0)).__name__, type(round(2.0, 0)).__name__, round(True), round(-0.4), round(-0.4, 0), round(1e22), round(2 ** 53 + 0.0))
for f in (lambda: round(float("nan")), lambda: round(float("inf")), lambda: round("x"), lambda: round(1.5, "x"), lambda: round(1.5, 1.0), lambda: round(), lambda: round(1j), lambda: round(1.7e308, -308), lambda: round(None), lambda: round(1.5, None), lambda: round(5, None), lambda: round(number=2.5), lambda: round(2.567, ndigits=1), lambda: round(float("nan"), 2), lambda: round(float("inf"), 2)):
    try:
        print(f())
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for x in (0.1, 1 / 3, 2 / 3, 1e100, 1e-5, 1e-4, 123456789012345680.0, 1e15, 1e16, 9007199254740993.0, 4.35, 0.1 + 0.7, 1.1 * 3, 5e-324, 1.7976931348623157e308, -0.0):
    print(repr(x), str(x), float(repr(x)) == x, f"{x:.17g}", f"{x:.3f}", x.is_integer(), x.as_integer_ratio()[1] if abs(x) < 1e20 else "-")
print(sum([0.1] * 10), sum([0.1] * 10) == 1.0, 0.1 + 0.2 == 0.3, 1e16 + 1 == 1e16, 3 * 0.1, 1 - 0.9)
