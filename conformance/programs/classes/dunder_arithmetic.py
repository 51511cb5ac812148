# Binary, reflected and in-place operators; NotImplemented; subclass priority.
class V:
    def __init__(self, *c):
        self.c = c
    def __repr__(self):
        return f"V{self.c}"
    def __add__(self, o):
        if not isinstance(o, V):
            return NotImplemented
        return V(*(a + b for a, b in zip(self.c, o.c)))
    def __mul__(self, o):
        if isinstance(o, (int, float)):
            return V(*(a * o for a in self.c))
        return NotImplemented
    __rmul__ = __mul__
    def __radd__(self, o):
        return self if o == 0 else NotImplemented
    def __neg__(self):
        return V(*(-a for a in self.c))
    def __pos__(self):
        return V(*map(abs, self.c))
    def __invert__(self):
        return V(*self.c[::-1])
    def __abs__(self):
        return sum(a * a for a in self.c) ** 0.5
    def __matmul__(self, o):
        return sum(a * b for a, b in zip(self.c, o.c))
    def __iadd__(self, o):
        self.c = tuple(a + b for a, b in zip(self.c, o.c))
        return self

a, b = V(1, 2), V(3, 4)
print(a + b, a * 2, 2 * a, -a, +V(-1, -2), ~a, abs(b), a @ b, sum([a, b]))
c = a
a += b
print(c, c is a)
for f in (lambda: a + 1, lambda: 1 + a, lambda: a * "x", lambda: a - b, lambda: a ** 2, lambda: "x" * a):
    try:
        print(f())
    except TypeError as e:
        print(e)

class All:
    pass

names = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul divmod".split()
for n in names:
    setattr(All, f"__{n}__", lambda self, o, n=n: f"{n} {o}")
    setattr(All, f"__r{n}__", lambda self, o, n=n: f"r{n} {o}")
x = All()
print(x + 1, x - 1, x * 1, x / 1, x // 1, x % 1, x ** 1, x << 1, x >> 1, x & 1, x | 1, x ^ 1, x @ 1, divmod(x, 1))
print(1 + x, 1 - x, 1 * x, 1 / x, 1 // x, 1 % x, 1 ** x, 1 << x, 1 >> x, 1 & x, 1 | x, 1 ^ x, 1 @ x, divmod(1, x))
print([] + x, "s" - x, (1,) * x, {} | x, 1.5 - x, None + x)

class Base:
    def __add__(self, o):
        return "Base.add"
    def __radd__(self, o):
        return "Base.radd"

class Sub(Base):
    def __radd__(self, o):
        return "Sub.radd first"

class Same(Base):
    pass

print(Base() + Sub(), Base() + Same(), Sub() + Base(), Base() + 1, 1 + Base())
class N:
    def __add__(self, o):
        print("add asked")
        return NotImplemented
    def __radd__(self, o):
        print("radd asked")
        return NotImplemented
for f in (lambda: N() + N(), lambda: N() + 1, lambda: 1 + N()):
    try:
        f()
    except TypeError as e:
        print(e)
y = All()
y += 5
print(y)
class P3:
    def __pow__(self, e, m=None):
        return "pow", e, m
    def __round__(self, n=None):
        return "round", n
    def __trunc__(self):
        return 7
    def __floor__(self):
        return 8
    def __ceil__(self):
        return 9
    def __divmod__(self, o):
        return "dm"
print(pow(P3(), 2), pow(P3(), 2, 3), P3() ** 4, round(P3()), round(P3(), 2), divmod(P3(), 1))
import math
print(math.floor(P3()), math.ceil(P3()), math.trunc(P3()))
