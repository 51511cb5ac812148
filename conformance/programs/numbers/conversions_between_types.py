# int, float, complex, bool and str to each other; exactness; what is refused.
for v in (0, 1, -7, 2 ** 53, 2 ** 53 + 1, 10 ** 20, True):
    f = float(v)
    print(v, f, int(f) == v, str(v), repr(f), complex(v), bool(v), hash(v) == hash(f), f == v, f.is_integer(), int(str(v) if not isinstance(v, bool) else v))
for x in (0.0, -0.0, 1.5, -2.7, 1e15, 1e16, 1e22, 123456789.987654321, 5e-324):
    print(x, int(x), round(x), bool(x), str(x), float(str(x)) == x, complex(x), x.as_integer_ratio()[1] > 0, f"{x:.0f}", f"{x:g}")
for bad in (lambda: int("1.5"), lambda: int("abc"), lambda: int(""), lambda: int(None), lambda: int([1]), lambda: int(1j), lambda: int(float("inf")), lambda: int(float("nan")), lambda: float("one"), lambda: float(None), lambda: float(1j), lambda: float(10 ** 400), lambda: complex("1+"), lambda: complex([1]), lambda: int("0x10"), lambda: int("10", 1), lambda: int(10, 2), lambda: bool(), lambda: float("1e"), lambda: int("1e3"), lambda: int(b"5"), lambda: float(b"5.5"), lambda: int("५"), lambda: str(5, "x"), lambda: chr(-1), lambda: ord(""), lambda: ord("ab"), lambda: bin(1.0), lambda: hex("a"), lambda: round("1"), lambda: abs("x"), lambda: divmod("a", 1), lambda: "5" + 5, lambda: "5" * "5", lambda: 5 + "5", lambda: int("5") + 5, lambda: "5" * 3, lambda: float("5") + int("5")):
    try: print(repr(bad()))
    except (ValueError, TypeError, OverflowError) as e: print(type(e).__name__, e)
print(1 + 1.0, 1 + True, 1.0 + 1j, True + 1.5, 2 * 3.0, 7 / 2, 8 / 2, 7 // 2.0, 2 ** 2.0, 2 ** -1, 5 % 2.5, -7 // 2, int(-7 / 2), type(1 + 1).__name__, type(1 + 1.0).__name__, type(1 / 1).__name__, type(4 // 2).__name__, type(2 ** -1).__name__, type(True + True).__name__, type(1 + 0j).__name__, 3 == 3.0 == 3 + 0j, max(1, 1.0), min(True, 1), sum([1, 2.0, True]), {1, 1.0, True}, 1e3 == 1000, 0.1 + 0.2 == 0.3)
