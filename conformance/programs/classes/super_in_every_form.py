# super() with no, one and two arguments; in class methods, static methods, nested functions, properties.
class Base:
    kind = "base"
    def hello(self, *args): return ("Base.hello", type(self).__name__, args)
    @classmethod
    def make(cls): return ("Base.make", cls.__name__)
    @staticmethod
    def tool(x): return ("Base.tool", x)
    @property
    def value(self): return getattr(self, "_value", "unset")
    @value.setter
    def value(self, v): self._value = v
    def __len__(self): return 3
    def __getitem__(self, i): return ("item", i)

class Derived(Base):
    kind = "derived"
    def hello(self, *args): return super().hello("d", *args)
    @classmethod
    def make(cls): return super().make() + ("Derived",)
    @staticmethod
    def tool(x): return super(Derived, Derived).tool(x + 1)
    @property
    def value(self): return ("derived", super().value)
    @value.setter
    def value(self, v): super(Derived, type(self)).value.fset(self, v * 2)
    def __len__(self): return super().__len__() + 1
    def __getitem__(self, i): return super().__getitem__(i * 10)
    def nested(self):
        def inner(): return super(Derived, self).kind
        return inner(), [super(Derived, self).kind for _ in range(2)]
    def two(self): return super(Derived, self).hello(), super(__class__, self).kind
    def stored(self):
        s = super()
        return s.hello(1), s.kind, type(s).__name__

class Leaf(Derived):
    def hello(self, *args): return super().hello("leaf", *args)
    def skip(self): return super(Derived, self).hello("skipped")

for cls in (Base, Derived, Leaf):
    o = cls()
    print(o.hello(), cls.make(), cls.tool(1), len(o), o[2])
d = Derived()
d.value = 21
print(d.value, d.nested(), d.two(), d.stored())
print(Leaf().skip())
unbound = super(Derived)
print(unbound.__thisclass__.__name__, unbound.__self__, unbound.__self_class__)
bound = unbound.__get__(d, Derived)
print(bound.kind, bound.__self__ is d, bound.__self_class__.__name__)
print(repr(super(Derived, d)).split(" object")[0], repr(unbound))
for bad in (lambda: super(), lambda: super(5), lambda: super(Derived, 5), lambda: super(Derived, Base), lambda: super(Derived, d).missing, lambda: super(1, 2, 3)):
    try:
        bad()
    except (RuntimeError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
class NoArgs:
    def method(): return super()
try:
    NoArgs.method()
except RuntimeError as e:
    print(e)
class Deleted:
    def method(self):
        del self
        return super()
try:
    Deleted().method()
except RuntimeError as e:
    print(e)
try:
    super(Derived, d).kind = 5
except AttributeError as e:
    print(e)
