import math


class Rational:
    __slots__ = ("n", "d")

    def __init__(self, n=0, d=1):
        if isinstance(n, str):
            n, _, d_text = n.partition("/")
            n, d = int(n), int(d_text or 1)
        if d == 0:
            raise ZeroDivisionError(f"Rational({n}, 0)")
        if d < 0:
            n, d = -n, -d
        g = math.gcd(n, d)
        object.__setattr__(self, "n", n // g)
        object.__setattr__(self, "d", d // g)

    def __setattr__(self, name, value):
        raise AttributeError("Rational is immutable")

    @staticmethod
    def _as(value):
        if isinstance(value, Rational):
            return value
        if isinstance(value, int):
            return Rational(value)
        return NotImplemented

    def _operator(f):
        def forward(self, other):
            other = Rational._as(other)
            return other if other is NotImplemented else f(self, other)

        def backward(self, other):
            other = Rational._as(other)
            return other if other is NotImplemented else f(other, self)
        return forward, backward

    __add__, __radd__ = _operator(lambda a, b: Rational(a.n * b.d + b.n * a.d, a.d * b.d))
    __sub__, __rsub__ = _operator(lambda a, b: Rational(a.n * b.d - b.n * a.d, a.d * b.d))
    __mul__, __rmul__ = _operator(lambda a, b: Rational(a.n * b.n, a.d * b.d))
    __truediv__, __rtruediv__ = _operator(lambda a, b: Rational(a.n * b.d, a.d * b.n))
    __lt__, __gt__ = _operator(lambda a, b: a.n * b.d < b.n * a.d)
    __le__, __ge__ = _operator(lambda a, b: a.n * b.d <= b.n * a.d)
    del _operator

    def __eq__(self, other):
        other = Rational._as(other)
        return NotImplemented if other is NotImplemented else (self.n, self.d) == (other.n, other.d)

    def __hash__(self):
        return hash(self.n) if self.d == 1 else hash((self.n, self.d))

    def __neg__(self): return Rational(-self.n, self.d)
    def __abs__(self): return Rational(abs(self.n), self.d)
    def __float__(self): return self.n / self.d
    def __int__(self): return math.trunc(float(self))
    def __bool__(self): return self.n != 0
    def __floor__(self): return self.n // self.d
    def __round__(self, digits=None): return round(float(self), digits)
    def __pow__(self, k): return Rational(self.n ** k, self.d ** k) if k >= 0 else Rational(self.d ** -k, self.n ** -k)
    def __str__(self): return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"
    def __repr__(self): return f"Rational({self.n}, {self.d})"

    def __format__(self, spec):
        return format(float(self), spec) if spec else str(self)


a, b = Rational(1, 2), Rational("2/3")
print(a + b, a - b, a * b, a / b, -a, abs(-b), a ** 3, b ** -2, 1 + a, 2 * b, 1 / b, 5 - a, sum([a, b, a]))
print(a < b, a >= b, a == Rational(2, 4), a == 0.5, Rational(4, 2) == 2, 2 == Rational(2), sorted([b, a, Rational(5), Rational(-1, 3)]), max(a, b, 1))
print(float(a), int(Rational(-7, 2)), math.floor(Rational(-7, 2)), round(b, 3), bool(Rational(0)), f"{b:.4f} {a} {b!r}", repr(Rational(6, -8)), hash(Rational(3)) == hash(3), {Rational(1, 2): "half"}[a])
harmonic = Rational()
for i in range(1, 11):
    harmonic += Rational(1, i)
print(harmonic, f"{harmonic:.6f}")
egypt, rest = [], Rational(7, 15)
while rest:
    d = math.ceil(rest.d / rest.n)
    egypt.append(Rational(1, d))
    rest -= Rational(1, d)
print(" + ".join(map(str, egypt)))
for f in (lambda: Rational(1, 0), lambda: a / 0, lambda: a + 0.5, lambda: a < "x", lambda: setattr(a, "n", 5), lambda: Rational("x/2"), lambda: Rational(0) ** -1):
    try:
        print(f())
    except (ArithmeticError, TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
