# Class variables, counters, registries, class-level caches, per-class state in subclasses.
class Counter:
    count, instances = 0, []
    def __init__(self, name):
        type(self).count += 1
        Counter.instances.append(name)
        self.id = f"{type(self).__name__}-{type(self).count}"
class Sub(Counter): count = 0
class Sub2(Counter): pass
made = [Counter("a"), Sub("b"), Sub("c"), Sub2("d"), Counter("e")]
print([m.id for m in made], Counter.count, Sub.count, Sub2.count, Counter.instances, "count" in vars(Sub2))
class Cached:
    cache = {}
    def __new__(cls, key):
        if (cls, key) not in cls.cache:
            cls.cache[cls, key] = super().__new__(cls)
        return cls.cache[cls, key]
    def __init__(self, key): self.key = key
class SubCached(Cached): pass
print(Cached(1) is Cached(1), Cached(1) is SubCached(1), Cached(2).key, len(Cached.cache))
class Config:
    defaults = {"debug": False}
    @classmethod
    def set(cls, **kw): cls.defaults = {**cls.defaults, **kw}; return cls
    def __class_getitem__(cls, k): return cls.defaults[k]
class Prod(Config): pass
Prod.set(debug=True, level=3)
print(Config.defaults, Prod.defaults, Prod["level"], Config["debug"])
try: Config["level"]
except KeyError as e: print("KeyError", e)
class Shared:
    total = 0
    def add(self, n): self.total += n; return self
    @classmethod
    def add_all(cls, n): cls.total += n
a, b = Shared(), Shared()
a.add(5); Shared.add_all(10)
print(a.total, b.total, Shared.total, vars(a), vars(b))
Shared.total = 99
print(a.total, b.total)
del a.total
print(a.total)
class Meta(type):
    def __init__(cls, n, b, ns): super().__init__(n, b, ns); cls.registry = {}
class X(metaclass=Meta): pass
class Y(X): pass
X.registry["k"] = 1
print(X.registry, Y.registry, X.registry is Y.registry)
class Limit:
    made = 0
    def __new__(cls):
        if cls.made >= 2: raise RuntimeError("only two allowed")
        cls.made += 1
        return super().__new__(cls)
for _ in range(3):
    try: print(type(Limit()).__name__, Limit.made)
    except RuntimeError as e: print(e)
