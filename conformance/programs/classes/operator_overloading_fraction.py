# A rational number class with all operators, comparison, hashing and conversion.
import math
class Fraction:
    __slots__ = ("n", "d")
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"Fraction({n}, 0)")
        if d < 0:
            n, d = -n, -d
        g = math.gcd(n, d)
        self.n, self.d = n // g, d // g
    def __repr__(self): return f"Fraction({self.n}, {self.d})"
    def __str__(self): return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"
    @staticmethod
    def lift(o):
        return o if isinstance(o, Fraction) else Fraction(o) if isinstance(o, int) else NotImplemented
    def __add__(self, o):
        o = self.lift(o)
        return o if o is NotImplemented else Fraction(self.n * o.d + o.n * self.d, self.d * o.d)
    __radd__ = __add__
    def __neg__(self): return Fraction(-self.n, self.d)
    def __sub__(self, o):
        o = self.lift(o)
        return o if o is NotImplemented else self + -o
    def __rsub__(self, o): return -self + o
    def __mul__(self, o):
        o = self.lift(o)
        return o if o is NotImplemented else Fraction(self.n * o.n, self.d * o.d)
    __rmul__ = __mul__
    def __truediv__(self, o):
        o = self.lift(o)
        return o if o is NotImplemented else Fraction(self.n * o.d, self.d * o.n)
    def __rtruediv__(self, o): return Fraction(o) / self
    def __pow__(self, e): return Fraction(self.n ** e, self.d ** e) if e >= 0 else Fraction(self.d ** -e, self.n ** -e)
    def __eq__(self, o):
        o = self.lift(o)
        return o if o is NotImplemented else (self.n, self.d) == (o.n, o.d)
    def __lt__(self, o): return self.n * self.lift(o).d < self.lift(o).n * self.d
    def __le__(self, o): return self < o or self == o
    def __hash__(self): return hash(self.n) if self.d == 1 else hash((self.n, self.d))
    def __float__(self): return self.n / self.d
    def __int__(self): return int(self.n / self.d)
    def __bool__(self): return self.n != 0
    def __abs__(self): return Fraction(abs(self.n), self.d)
    def __floor__(self): return self.n // self.d
    def __round__(self, nd=0): return round(self.n / self.d, nd)
    def __format__(self, spec): return format(float(self), spec) if spec else str(self)
a, b = Fraction(1, 2), Fraction(-3, 4)
print(a + b, a - b, a * b, a / b, -a, abs(b), a ** 3, b ** -2, a + 1, 1 + a, 1 - a, 2 * b, 1 / a, 3 / b)
print(a == Fraction(2, 4), a == 0.5, Fraction(4, 2) == 2, a < b, a > b, a <= a, sorted([a, b, Fraction(1, 3)]), max(a, b), {Fraction(2): "two"}[2], len({a, Fraction(3, 6)}))
print(float(b), int(Fraction(7, 2)), bool(Fraction(0)), math.floor(b), round(b), f"{a:.3f} {b} {b!r}", sum([a, b, a]), repr(Fraction(10, -4)), [str(Fraction(i, 6)) for i in range(7)])
for f in (lambda: Fraction(1, 0), lambda: a / 0, lambda: a + "x", lambda: a + 1.5, lambda: 1.5 + a, lambda: a.zzz, lambda: setattr(a, "q", 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
h = Fraction(0)
for i in range(1, 11):
    h += Fraction(1, i)
print(h, float(h))
