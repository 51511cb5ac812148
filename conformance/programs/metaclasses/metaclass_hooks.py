# metaclass=, __new__, __init__, __call__, __prepare__, inheritance of metaclasses.
class Meta(type):
    def __prepare__(name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"injected": name.lower()}
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [k for k in ns if not k.startswith("__")], kw)
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("call", cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __len__(cls):
        return len(cls.__name__)
    def __iter__(cls):
        return iter(cls.__name__)
    def __getattr__(cls, n):
        return f"meta getattr {n}"
    @property
    def upper(cls):
        return cls.__name__.upper()
    def meta_method(cls):
        return "from meta", cls.__name__
class Base(metaclass=Meta):
    x = 1
    def __init__(self, *a): self.a = a
class Derived(Base, option=5):
    y = 2
print(Derived(1, 2).a, Derived.injected, len(Derived), list(Derived), Derived.upper, Derived.meta_method(), Derived.missing, type(Derived).__name__)
try:
    Derived().meta_method
except AttributeError as e:
    print(e)
class Other(type): pass
try:
    class Conflict(Base, metaclass=Other): pass
except TypeError as e:
    print(e)
class Singleton(type):
    instances = {}
    def __call__(cls, *a):
        if cls not in cls.instances:
            cls.instances[cls] = super().__call__(*a)
        return cls.instances[cls]
class S(metaclass=Singleton):
    def __init__(self, v=0): self.v = v
print(S(1) is S(2), S().v)
class Registry(type):
    classes = []
    def __init__(cls, *a):
        super().__init__(*a)
        Registry.classes.append(cls.__name__)
class R1(metaclass=Registry): pass
class R2(R1): pass
print(Registry.classes)
def function_meta(name, bases, ns):
    return name, len(bases), sorted(k for k in ns if not k.startswith("__"))
class F(list, metaclass=function_meta):
    a = 1
print(F)
class Check(type):
    def __instancecheck__(cls, o): return hasattr(o, "quack")
    def __subclasscheck__(cls, c): return "quack" in vars(c)
class Duck(metaclass=Check): pass
class Real:
    def quack(self): pass
print(isinstance(Real(), Duck), isinstance(5, Duck), issubclass(Real, Duck), issubclass(int, Duck))
class Ops(type):
    def __add__(cls, o): return cls.__name__ + o.__name__
    def __getitem__(cls, k): return f"{cls.__name__}[{k}]"
    def __contains__(cls, x): return x in cls.members
    def __repr__(cls): return f"<Ops {cls.__name__}>"
    def __eq__(cls, o): return cls.__name__ == o.__name__
    def __hash__(cls): return 7
class M1(metaclass=Ops): members = [1]
class M2(metaclass=Ops): members = [2]
print(M1 + M2, M1[3], 1 in M1, 1 in M2, M1, [M2], M1 == M2, {M1: "x"}[M1])
