# float methods and conversions.
for x in (0.0, 1.0, -2.5, 0.1, 1e300, 5e-324, 1e16, -0.0, 3.75):
    print(x, x.is_integer(), x.as_integer_ratio(), x.hex(), x.real, x.imag, x.conjugate(), float.fromhex(x.hex()) == x, x.__trunc__(), x.__floor__(), x.__ceil__(), x.__int__(), x.__bool__())
for t in ("0x1p0", "0x1.8p1", "-0x1p-3", "0X.8", "1.8", "0x1p1023", "inf", "-nan", "  0x1p4 ", "0x10", "0x1.fffffffffffff8p0", "0x0p0", "1p2", "ff"):
    print(t, float.fromhex(t))

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: float.fromhex("0xg"))
attempt(lambda: float.fromhex(""))
attempt(lambda: float.fromhex("0x1p1024"))
attempt(lambda: float.fromhex(5))
attempt(lambda: float("inf").as_integer_ratio())
attempt(lambda: float("nan").as_integer_ratio())
attempt(lambda: int(float("inf")))
attempt(lambda: round(float("nan")))
attempt(lambda: round(float("inf")))
attempt(lambda: (1.5).nope)
attempt(lambda: float.is_integer(1))
attempt(lambda: (1.5).hex(1))
print(float("inf").hex(), float("nan").hex(), float("inf").is_integer(), float("-inf").hex(), float.__name__, float(), float(5), float(True), float("5"), float(b"2.5"))
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4, 2.6, 1e20)], [round(x, 1) for x in (0.25, 0.35, 0.05, 2.675, -1.25)], round(2.675, 2), round(1234.567, -2), round(5e15 + 0.5), round(1.5, 0), round(1e300, 2), round(1.23456789, 20), round(12345.678, -10), round(0.1, 400), round(1e308, -308), round(1.5, None), round(5, -1), round(15, -1), round(25, -1), round(-15, -1), round(12345, 2), round(10 ** 30 + 5, -1), round(1, -400))
print((1.5).__add__(1), (1.5).__add__("a"), (1.5).__radd__(1), (1.5).__eq__(1.5), (1.5).__lt__(2), (7.5).__divmod__(2), (7.5).__rfloordiv__(20), (1.5).__neg__(), (1.5).__round__(), (1.25).__round__(1), (1.5).__format__(".3f"), (1.5).__hash__() == hash(1.5), (2.0).__pow__(3), (1.5).__abs__())
print(int(1.9), int(-1.9), int(1e20), 7.0 // 2, 7.5 // -2, -7.5 % 2, 7.5 % -2, divmod(-7.5, 2), abs(-1.5), max(1.5, 1), min(2, 2.0), sorted([1.5, 1, -0.5, True]), 3.7 .__int__(), pow(2.0, 3), pow(2, -2), 1.5 .is_integer())
