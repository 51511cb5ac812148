# float() of text and objects; inf, nan and -0.0 in comparisons, min, max, sorting.
for s in ("1.5", " -2.5e3 ", "1e400", "-1e400", "inf", "-Infinity", "nan", "+NaN", "1_000.5", ".5", "5.", "1e-400", "0x1p3" if False else "12", "1E5", "\t3\n", "1e5_0" if False else "7", "00012.50", "4.9e-324", "2.4703282292062328e-324", "1.7976931348623159e308", "179769313486231580793e289"):
    print(repr(s), float(s))
for s in ("", " ", "abc", "1.5.2", "1e", "e5", "--1", "1 2", "_1", "1__0", "1_", "0x10", "1.5j", "infin", "nan1", None, [], "1,5", b"x", "1e+", ".", "+", "\x00", "½"):
    try:
        print(repr(s), float(s))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
inf, nan = float("inf"), float("nan")
print(inf > 10 ** 400, -inf < -10 ** 400, inf == inf, nan == nan, nan != nan, nan < 1, nan > 1, inf - inf, inf * 0, inf + 1, 1 / inf, -1 / inf, inf // 1 if False else nan, 0.0 == -0.0, max(nan, 1), max(1, nan), min(nan, 1), min(1, nan))
print(sorted([3.0, -inf, inf, 1, -0.0, 0]), [nan] == [nan], nan in (nan,), {nan: 1} == {nan: 1}, max(0.0, -0.0), max(-0.0, 0.0), str(-0.0), abs(-0.0), -0.0 + 0, 0 * -1.0, -0.0 * -1)
print(float.fromhex("0x1.8p1"), float.fromhex("-0x.1p-3"), (3.0).hex(), (0.1).hex(), (-0.0).hex(), inf.hex(), nan.hex(), (5e-324).hex(), float.fromhex("1.8"), float.fromhex("inf"))
for s in ("", "0x", "zz", "0x1p", "0x1p99999"):
    try:
        print(float.fromhex(s))
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
for x in (0.5, -2.75, 1e10, 0.1, 3.0, -0.0):
    print(x.as_integer_ratio(), x.is_integer(), x.conjugate(), x.real, x.imag, int(x), x.__trunc__(), x.__floor__(), x.__ceil__(), x.__round__(1), hash(x) == hash(x + 0))
for f in (lambda: inf.as_integer_ratio(), lambda: nan.as_integer_ratio(), lambda: float(1, 2), lambda: float(x=1), lambda: 1.5 .foo, lambda: float("1" * 400), lambda: float(10 ** 309)):
    try:
        print(f())
    except (OverflowError, ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(float(), float(True), float(b"2.5"), float(bytearray(b"1e2")), 1.e5, .5e-1, 1e0, 0e0, 1_0.0_1, 1e-07, 123456789.123456789, 1e23, 1e22, 9.5e-7, 0.00001, 0.0001, 1e16, 123456789012345678.0)
class F(float):
    def __repr__(self): return f"F({float(self)})"
print(F(1.5), F("2") + 1, [F(3)], F(2) == 2.0, type(F(1) * 2).__name__, f"{F(2.5)}", f"{F(2.5):.2f}", str(F(4)), float(F(5)), round(F(2.567), 1))
