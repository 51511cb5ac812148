# Decorators that add methods, wrap methods, register, make immutable, count calls and replace the class.
def add_str(cls):
    cls.__str__ = lambda self: f"{cls.__name__}:{sorted(vars(self).items())}"
    return cls
def log_calls(cls):
    for name, f in list(vars(cls).items()):
        if callable(f) and not name.startswith("__"):
            def wrapper(self, *a, _f=f, _n=name, **k):
                print(f"{_n}{a}", end=" ")
                return _f(self, *a, **k)
            setattr(cls, name, wrapper)
    return cls
def frozen(cls):
    init = cls.__init__
    def __init__(self, *a, **k):
        object.__setattr__(self, "_open", True)
        init(self, *a, **k)
        object.__setattr__(self, "_open", False)
    def __setattr__(self, n, v):
        if not self._open: raise AttributeError(f"{cls.__name__} is frozen, cannot set {n}")
        object.__setattr__(self, n, v)
    cls.__init__, cls.__setattr__ = __init__, __setattr__
    return cls
def with_fields(**types):
    def deco(cls):
        def __init__(self, **kw):
            for n, t in types.items():
                if n not in kw: raise TypeError(f"missing {n}")
                setattr(self, n, t(kw.pop(n)))
            if kw: raise TypeError(f"unexpected {sorted(kw)}")
        return type(cls.__name__, (cls,), {"__init__": __init__, "fields": tuple(types)})
    return deco
@add_str
@log_calls
class Calc:
    def __init__(self): self.total = 0
    def add(self, n): self.total += n; return self
    def double(self): self.total *= 2; return self
print(Calc().add(3).double().add(1))
@frozen
class Point:
    def __init__(self, x): self.x = x
p = Point(4)
try: p.x = 5
except AttributeError as e: print(e, p.x)
@add_str
@with_fields(name=str, age=int)
class Person:
    def greet(self): return f"hi {self.name}"
print(Person(name=5, age="7"), Person(name="z", age=1).greet(), Person.fields, Person.__mro__[1].__name__)
for kw in ({"name": "a"}, {"name": "a", "age": 1, "z": 2}, {"name": "a", "age": "x"}):
    try: Person(**kw)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
