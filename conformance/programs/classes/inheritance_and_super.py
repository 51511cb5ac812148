# Cooperative super() through single and multiple inheritance.
class Base:
    def __init__(self, **kw):
        print("Base", kw)
        self.log = ["Base"]
    def who(self):
        return "Base"

class Left(Base):
    def __init__(self, left=None, **kw):
        print("Left", left)
        super().__init__(**kw)
        self.log.append("Left")
    def who(self):
        return "Left>" + super().who()

class Right(Base):
    def __init__(self, right=None, **kw):
        print("Right", right)
        super().__init__(**kw)
        self.log.append("Right")
    def who(self):
        return "Right>" + super().who()

class Both(Left, Right):
    def __init__(self, **kw):
        super().__init__(**kw)
        self.log.append("Both")
    def who(self):
        return "Both>" + super().who()

b = Both(left=1, right=2)
print(b.log, b.who())
print([c.__name__ for c in Both.__mro__])
print(super(Left, b).who(), super(Right, b).who(), super(Both, b).who())
print(Left.who(b), Base.who(b))
print(isinstance(b, Right), issubclass(Both, Base), issubclass(Base, Both), issubclass(Both, (int, Left)))

class Explicit(Left):
    def who(self):
        return "Explicit>" + super(Explicit, self).who() + "|" + Left.who(self)
    @classmethod
    def make(cls):
        return cls.__name__ + " via " + super().__name__ if False else cls.__name__
    @property
    def prop(self):
        return "prop:" + super().who()

e = Explicit()
print(e.who(), Explicit.make(), e.prop)

class Counter(dict):
    def __missing__(self, k):
        return 0
    def __setitem__(self, k, v):
        super().__setitem__(k, v)
        print("set", k, v)

c = Counter()
c["a"] += 1
c["a"] += 1
print(c)
try:
    super(Left, 5)
except TypeError as err:
    print(err)
try:
    super(Left, Base()).who()
except TypeError as err:
    print(err)
def loose():
    return super().x
try:
    loose()
except RuntimeError as err:
    print(err)
class NoAttr(Base):
    def go(self):
        return super().missing
try:
    NoAttr().go()
except AttributeError as err:
    print(err)
print(type(super(Left, b)).__name__)
