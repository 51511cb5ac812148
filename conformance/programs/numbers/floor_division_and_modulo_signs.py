# //, % and divmod with every sign for ints, floats and mixtures; zero divisors and infinities.
for a in (7, -7, 7.5, -7.5, 0, -0.0, True):
    for b in (2, -2, 2.5, -2.5, True):
        print(a, b, a // b, a % b, divmod(a, b), a == (a // b) * b + a % b)
inf, nan = float("inf"), float("nan")
for a, b in ((5.0, inf), (-5.0, inf), (5.0, -inf), (-5.0, -inf), (inf, 2.0), (0.0, inf), (-0.0, inf), (nan, 1.0), (1.0, nan), (5e-324, 1.0), (-5e-324, 1.0), (1e308, 1e-10), (-1e-20, 3.0), (1.0, 0.1), (6.0, 0.1)):
    print(a, b, a // b, a % b, divmod(a, b))
for op in ("//", "%", "divmod", "/", "**"):
    for a, b in ((1, 0), (1.0, 0), (1, 0.0), (0, 0), (1j, 0), (2 ** 70, 0), (True, False), (0, -1), (0.0, -1), (0j, -1)):
        try:
            r = a // b if op == "//" else a % b if op == "%" else divmod(a, b) if op == "divmod" else a / b if op == "/" else a ** b
            print(op, a, b, r)
        except (ZeroDivisionError, TypeError) as e:
            print(op, a, b, type(e).__name__, e)
big = 10 ** 25
print(big // 7, big % 7, -big // 7, -big % 7, big // -7, big % -7, divmod(-big, 10 ** 12 + 1), big // 2.0, big % 3.0, 7 // big, -7 // big, -7 % big, divmod(7, -big))
print((-3) ** 3, -3 ** 2, 2 ** -1, (-2) ** -3, 0 ** 0, 0.0 ** 0, (-8) ** (1 / 3), 4 ** 0.5, (-1) ** 0.5, 2 ** 3 ** 2, 10 ** 20, 10.0 ** 20, (-2.0) ** 3, 1 ** 10 ** 9)
print(pow(3, -1, 7), pow(10, 20, 7), pow(-3, 5, 7), pow(3, 5, -7), pow(2, 0, 1), pow(5, 3, 1), pow(2, 1000, 10 ** 9 + 7), pow(3, -2, 11))
for args in ((2, -1, 4), (2, 2, 0), (2.0, 2, 3), (2, 2.0, 3), (0, -1), (0.0, -2), (-8, 0.5, 2), (2, -1, 0), ("a", 2), (2, 3, "x"), (2,), (1j, 2, 3), (10.0, 400), (0j, 1j)):
    try:
        print(args, pow(*args))
    except (ValueError, TypeError, ZeroDivisionError, OverflowError) as e:
        print(args, type(e).__name__, e)
print(pow(base=2, exp=5), pow(2, exp=3, mod=5), int(1e3) // 7, 7 // 2.0, -7 // 2.0, 7 % -3, -7 % 3, 7.5 % -2, 0.3 % 0.1, 1e17 % 3)
