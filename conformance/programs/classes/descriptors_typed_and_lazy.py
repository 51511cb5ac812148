# Descriptors with __set_name__: typed, ranged, lazy, logged, class-level and per-instance storage.
class Base:
    def __set_name__(self, owner, name): self.name, self.slot = name, f"_{name}"
    def __get__(self, obj, owner=None): return self if obj is None else self.read(obj)
    def __set__(self, obj, v): obj.__dict__[self.slot] = self.check(v)
    def read(self, obj):
        try: return obj.__dict__[self.slot]
        except KeyError: raise AttributeError(f"{self.name} is not set") from None
    def check(self, v): return v
class Typed(Base):
    def __init__(self, t): self.t = t
    def check(self, v):
        if not isinstance(v, self.t): raise TypeError(f"{self.name}: {v!r} is not {self.t.__name__}")
        return super().check(v)
class Ranged(Typed):
    def __init__(self, lo, hi): super().__init__(int); self.lo, self.hi = lo, hi
    def check(self, v):
        if not self.lo <= super().check(v) <= self.hi: raise ValueError(f"{self.name}: {v} not in {self.lo}..{self.hi}")
        return v
class Choice(Base):
    def __init__(self, *c): self.c = c
    def check(self, v):
        if v not in self.c: raise ValueError(f"{self.name}: {v!r} not in {self.c}")
        return v
class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n
    def __get__(self, obj, owner):
        if obj is None: return self
        print("compute", self.n)
        v = obj.__dict__[self.n] = self.f(obj)
        return v
class ClassLevel:
    def __init__(self, f): self.f = f
    def __get__(self, obj, owner): return self.f(owner)
class Car:
    name, doors, fuel = Typed(str), Ranged(1, 5), Choice("gas", "electric")
    label = Lazy(lambda self: f"{self.name}/{self.doors}")
    kind = ClassLevel(lambda cls: cls.__name__.lower())
    def __init__(self, n, d, f): self.name, self.doors, self.fuel = n, d, f
c = Car("vw", 4, "gas")
print(c.name, c.doors, c.fuel, c.label, c.label, c.kind, Car.kind, vars(c), type(Car.name).__name__)
for f in (lambda: Car(5, 4, "gas"), lambda: Car("x", 9, "gas"), lambda: Car("x", "4", "gas"), lambda: setattr(c, "fuel", "coal"), lambda: Car.__new__(Car).name, lambda: delattr(c, "name")):
    try: print(f())
    except (TypeError, ValueError, AttributeError) as e: print(type(e).__name__, e)
c.label = "overwritten"
print(c.label, [k for k, v in vars(Car).items() if isinstance(v, Base)])
del c.label
print(c.label)
class Sub(Car): doors = Ranged(1, 2)
try: Sub("s", 4, "gas")
except ValueError as e: print(e)
