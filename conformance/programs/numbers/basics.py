import numbers
from numbers import Number, Complex, Real, Rational, Integral

for value in (1, True, 1.5, 1j, "x", None):
    print(repr(value), [c.__name__ for c in (Number, Complex, Real, Rational, Integral) if isinstance(value, c)])
print(issubclass(int, Rational), issubclass(float, Rational), Integral.__mro__)
for cls in (Complex, Integral):
    try:
        cls()
    except TypeError as error:
        print(error)


class Two(Real):
    def __float__(self): return 2.0
    def __trunc__(self): return 2
    def __floor__(self): return 2
    def __ceil__(self): return 2
    def __round__(self, n=None): return 2
    def __floordiv__(self, o): return 2 // o
    def __rfloordiv__(self, o): return o // 2
    def __mod__(self, o): return 2 % o
    def __rmod__(self, o): return o % 2
    def __lt__(self, o): return 2 < o
    def __le__(self, o): return 2 <= o
    def __add__(self, o): return 2 + o
    def __radd__(self, o): return o + 2
    def __neg__(self): return -2
    def __pos__(self): return 2
    def __mul__(self, o): return 2 * o
    def __rmul__(self, o): return o * 2
    def __truediv__(self, o): return 2 / o
    def __rtruediv__(self, o): return o / 2
    def __pow__(self, o): return 2 ** o
    def __rpow__(self, o): return o ** 2
    def __abs__(self): return 2
    def __eq__(self, o): return o == 2


t = Two()
print(t - 1, 5 - t, divmod(t, 3), complex(t), t.real, t.imag, t.conjugate(), bool(t), isinstance(t, Number), float(t))
