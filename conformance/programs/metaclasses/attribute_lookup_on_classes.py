# Attributes found on the metaclass, data descriptors there, methods that only classes have.
class Meta(type):
    level = "meta"
    @property
    def described(cls): return f"class {cls.__name__}"
    def shout(cls): return cls.__name__.upper()
    def __getattr__(cls, name): return f"meta getattr {name}"
    def __repr__(cls): return f"<<{cls.__name__}>>"
    def __str__(cls): return "str of " + cls.__name__
    def __eq__(cls, other): return isinstance(other, type) and cls.__name__[0] == other.__name__[0]
    def __hash__(cls): return 42
    def __instancecheck__(cls, x): return x == "instance"
    def __subclasscheck__(cls, x): return x is int
    def __dir__(cls): return ["only", "these"]
    def __bool__(cls): return cls.__name__ != "Falsy"
    def __lt__(cls, o): return cls.__name__ < o.__name__
    def __add__(cls, o): return (cls.__name__, o)
    def __setattr__(cls, name, value):
        print("set", cls.__name__, name)
        super().__setattr__(name, value)
    def __delattr__(cls, name):
        print("del", cls.__name__, name)
        super().__delattr__(name)

class K(metaclass=Meta):
    level = "class"
    described = "own attribute loses to data descriptor"
class Kind(metaclass=Meta): pass
class Falsy(metaclass=Meta): pass
print(K.level, K.described, K.shout(), K.nothing, repr(K), str(K), f"{K}", [K])
k = K()
for name in ("level", "shout", "nothing"):
    try:
        print(getattr(k, name))
    except AttributeError as e:
        print(e)
print(K == Kind, K == Falsy, hash(K), isinstance("instance", K), isinstance(k, K), isinstance(5, K), issubclass(int, K), issubclass(K, K))
print(dir(K), bool(K), bool(Falsy), sorted([Kind, Falsy, K], key=lambda c: c.__name__), K + 1, min(Kind, Falsy))
K.new = 1
del K.new
try:
    del K.new
except AttributeError as e:
    print(e)
class Single(type):
    instances = {}
    def __call__(cls, *a):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*a)
        return cls.instances[cls]
class Config(metaclass=Single):
    def __init__(self, v=0): self.v = v
print(Config(1) is Config(2), Config().v)
class Abstract(type):
    def __call__(cls, *a, **k):
        todo = sorted(n for c in cls.__mro__ for n, v in vars(c).items() if getattr(v, "todo", False) and getattr(cls, n) is v)
        if todo:
            raise TypeError(f"{cls.__name__} still has to define {', '.join(todo)}")
        return super().__call__(*a, **k)
def todo(f):
    f.todo = True
    return f
class Base(metaclass=Abstract):
    @todo
    def area(self): ...
    @todo
    def name(self): ...
class Half(Base):
    def area(self): return 1
class Full(Half):
    def name(self): return "full"
for c in (Base, Half, Full):
    try:
        print(c().name())
    except TypeError as e:
        print(e)
print(type(type), type(Meta), Meta.__mro__, isinstance(Meta, type))
