# Overriding getters and setters, super() in properties, properties on classes with __getattr__.
class Base:
    def __init__(self): self._v = 1
    @property
    def v(self): return self._v
    @v.setter
    def v(self, x): self._v = x
    @property
    def derived(self): return self.v * 10
class GetOnly(Base):
    @property
    def v(self): return super().v + 100
class SetToo(Base):
    @property
    def v(self): return super().v
    @v.setter
    def v(self, x): Base.v.fset(self, x * 2)
class Extend(Base):
    @Base.v.setter
    def v(self, x): self._v = -x
class Plain(Base):
    v = "class attribute"
class Method(Base):
    def v(self): return "method"
b, g, s, e, p, m = Base(), GetOnly(), SetToo(), Extend(), Plain(), Method()
for o in (b, g, s, e, p):
    print(type(o).__name__, o.v, end=" ")
    try:
        o.v = 5
        print(o.v, o._v, o.derived)
    except AttributeError as err:
        print(err)
print(m.v(), p.v, vars(p))
class Cached:
    def __init__(self): self.calls = 0
    @property
    def slow(self):
        if not hasattr(self, "_slow"):
            self.calls += 1
            self._slow = self.calls * 100
        return self._slow
c = Cached()
print(c.slow, c.slow, c.calls)
class Circle:
    def __init__(self, r): self.r = r
    area = property(lambda self: 3 * self.r ** 2)
    @property
    def d(self): return self.r * 2
    @d.setter
    def d(self, v): self.r = v / 2
c = Circle(2)
c.d = 10
c.d += 2
print(c.r, c.area, c.d)
class Validated:
    def __set_name__(self, owner, name): self.n = "_" + name
    def __get__(self, o, t): return self if o is None else getattr(o, self.n, None)
    def __set__(self, o, v):
        if v < 0: raise ValueError(self.n[1:] + " must not be negative")
        setattr(o, self.n, v)
class Item:
    price, qty = Validated(), Validated()
    def __init__(self, price, qty): self.price, self.qty = price, qty
    @property
    def total(self): return self.price * self.qty
i = Item(5, 3)
print(i.total, vars(i))
for bad in (lambda: Item(-1, 1), lambda: setattr(i, "qty", -5), lambda: setattr(i, "total", 1)):
    try:
        bad()
    except (ValueError, AttributeError) as err:
        print(err)
class Both:
    @property
    def x(self): raise AttributeError("inner problem")
    def __getattr__(self, n): return "getattr " + n
print(Both().x, Both().y)
class P2:
    @property
    def x(self): return self.__class__.__name__
class Q2(P2): pass
print(P2().x, Q2().x, P2.x.__get__(Q2()), isinstance(P2.__dict__["x"], property))
