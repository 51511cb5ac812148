# Abstract bases by NotImplementedError, duck typing, isinstance dispatch, interfaces with __subclasshook__-free checks.
class Shape:
    def area(self): raise NotImplementedError(f"{type(self).__name__} must implement area")
    def describe(self): return f"{type(self).__name__.lower()} with area {self.area():.2f}"
class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3.14159 * self.r ** 2
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
class Cube(Square):
    def area(self): return 6 * super().area()
    def volume(self): return self.s ** 3
class Blob(Shape): pass
for s in (Circle(1), Square(2), Cube(2), Blob()):
    try:
        print(s.describe())
    except NotImplementedError as e:
        print("NotImplementedError:", e)
class Duck:
    def speak(self): return "Quack"
class Robot:
    def speak(self): return "Beep"
class Rock: pass
for thing in (Duck(), Robot(), Rock()):
    print(getattr(thing, "speak", lambda: "...")(), hasattr(thing, "speak"))
class Money:
    def __init__(self, amount, currency="EUR"): self.amount, self.currency = amount, currency
    def __add__(self, other):
        if isinstance(other, Money):
            if other.currency != self.currency: raise ValueError(f"{self.currency} and {other.currency} do not mix")
            return Money(self.amount + other.amount, self.currency)
        return Money(self.amount + other, self.currency) if isinstance(other, (int, float)) else NotImplemented
    __radd__ = __add__
    def __repr__(self): return f"{self.amount:.2f} {self.currency}"
print(Money(1) + Money(2), Money(1) + 2.5, 3 + Money(1), sum([Money(1), Money(2), Money(3)]))
for f in (lambda: Money(1) + "x", lambda: [] + Money(1), lambda: Money(1) + Money(1, "USD")):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
def dispatch(x):
    for kind, handler in ((bool, "bool"), (int, "int"), ((list, tuple), "sequence"), (dict, "mapping"), (type(None), "nothing"), (object, "object")):
        if isinstance(x, kind): return handler
print([dispatch(x) for x in (True, 5, [], (), {}, None, "s", 2.5)])
class Base:
    def template(self): return f"{self.head()}-{self.body()}-{self.tail()}"
    def head(self): return "H"
    def body(self): return "B"
    def tail(self): return "T"
class Custom(Base):
    def body(self): return f"<{super().body()}>"
    tail = lambda self: "t"
print(Base().template(), Custom().template())
print(issubclass(Cube, Shape), issubclass(Cube, (int, Square)), isinstance(Cube(1), Square), type(Cube(1)) is Square, Cube.__bases__, [c.__name__ for c in Cube.__mro__])
