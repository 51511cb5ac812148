# Decorators with and without arguments, stacked, on classes, on methods; state in closures and objects.
def trace(f):
    def wrapper(*a, **k):
        print("->", f.__name__, a, k)
        r = f(*a, **k)
        print("<-", r)
        return r
    wrapper.__name__ = f.__name__
    return wrapper
def repeat(n):
    def deco(f):
        def wrapper(*a): return [f(*a) for _ in range(n)]
        wrapper.__name__ = f"{f.__name__}_x{n}"
        return wrapper
    return deco
def optional(f=None, *, tag="default"):
    def deco(fn):
        fn.tag = tag
        return fn
    return deco if f is None else deco(f)
@trace
@repeat(2)
def hello(name): return "hi " + name
print(hello("x"), hello.__name__)
@optional
def a(): pass
@optional(tag="special")
def b(): pass
print(a.tag, b.tag)
def count(f):
    def wrapper(*a):
        wrapper.calls += 1
        return f(*a)
    wrapper.calls = 0
    return wrapper
@count
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(10), fib.calls)
registry = {}
def register(key):
    return lambda f: registry.setdefault(key, f)
@register("add")
def _(x, y): return x + y
@register("mul")
def _(x, y): return x * y
print({k: f(3, 4) for k, f in registry.items()})
def add_repr(*names):
    def deco(cls):
        cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{n}={getattr(self, n)!r}' for n in names)})"
        return cls
    return deco
def singleton(cls):
    instances = {}
    def get(*a): return instances.setdefault(cls, cls(*a)) if cls not in instances else instances[cls]
    return get
@singleton
@add_repr("v", "w")
class Config:
    def __init__(self, v): self.v, self.w = v, [v]
print(Config(1), Config(2) is Config(3))
def validate(**types):
    def deco(f):
        def wrapper(self, **kw):
            for k, t in types.items():
                if not isinstance(kw.get(k), t): raise TypeError(f"{k} must be {t.__name__}")
            return f(self, **kw)
        return wrapper
    return deco
class Api:
    @validate(name=str, age=int)
    def create(self, **kw): return kw
    @property
    @count
    def computed(self): return 42
for kw in ({"name": "n", "age": 1}, {"name": 5, "age": 1}, {"name": "x"}):
    try: print(Api().create(**kw))
    except TypeError as e: print(e)
print(Api().computed, Api().computed, Api.computed.fget.calls)
@(lambda f: [f, f()])
def weird(): return "called at once"
print(weird[1], [d for d in [trace]][0].__name__)
@callable
def replaced(): pass
print(replaced)
