# Metaclasses that register, validate, add methods, count instances, make singletons and enumerate.
class Registry(type):
    classes = {}
    def __new__(mcls, name, bases, ns, abstract=False):
        cls = super().__new__(mcls, name, bases, ns)
        if not abstract: mcls.classes[name.lower()] = cls
        return cls
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __contains__(cls, name): return name in cls.classes
    def __getitem__(cls, name): return cls.classes[name]
    def __iter__(cls): return iter(sorted(cls.classes))
    def __len__(cls): return len(cls.classes)
class Handler(metaclass=Registry, abstract=True):
    def handle(self): return type(self).__name__
class Csv(Handler): pass
class Json(Handler): pass
print(list(Handler), len(Handler), "csv" in Handler, "xml" in Handler, Handler["json"]().handle(), type(Csv).__name__)
try: Handler["xml"]
except KeyError as e: print("KeyError", e)
class AutoProps(type):
    def __new__(mcls, name, bases, ns):
        for k in [k for k in ns if k.startswith("get_")]: ns[k[4:]] = property(ns[k])
        return super().__new__(mcls, name, bases, ns)
class P(metaclass=AutoProps):
    def get_x(self): return 5
    def get_y(self): return self.x * 2
print(P().x, P().y, P().get_x())
class Interface(type):
    def __call__(cls, *a):
        missing = [m for m in getattr(cls, "requires", ()) if not callable(getattr(cls, m, None))]
        if missing: raise TypeError(f"{cls.__name__} lacks {missing}")
        cls.made = getattr(cls, "made", 0) + 1
        return super().__call__(*a)
class Drawable(metaclass=Interface): requires = ("draw", "move")
class Half(Drawable):
    def draw(self): ...
class Full(Half):
    def move(self): ...
for c in (Half, Full, Full):
    try: print(type(c()).__name__, c.made)
    except TypeError as e: print(e)
class EnumMeta(type):
    def __new__(mcls, name, bases, ns):
        members = {k: v for k, v in ns.items() if not k.startswith("_") and not callable(v)}
        cls = super().__new__(mcls, name, bases, {k: v for k, v in ns.items() if k not in members})
        cls._members = {}
        for k, v in members.items():
            m = object.__new__(cls)
            m.name, m.value = k, v
            cls._members[k] = m
            type.__setattr__(cls, k, m)
        return cls
    def __iter__(cls): return iter(cls._members.values())
    def __getitem__(cls, k): return cls._members[k]
    def __call__(cls, v): return next((m for m in cls if m.value == v), None) or cls._bad(v)
    def _bad(cls, v): raise ValueError(f"{v!r} is not a valid {cls.__name__}")
    def __setattr__(cls, k, v):
        if k in getattr(cls, "_members", {}): raise AttributeError(f"cannot reassign {k}")
        super().__setattr__(k, v)
    def __len__(cls): return len(cls._members)
class Color(metaclass=EnumMeta):
    RED, GREEN = 1, 2
    def __repr__(self): return f"<{type(self).__name__}.{self.name}: {self.value}>"
    def darker(self): return f"dark {self.name.lower()}"
print(list(Color), Color.RED, Color["GREEN"], Color(2), Color.RED.darker(), len(Color), Color.RED is Color(1), isinstance(Color.RED, Color))
for f in (lambda: Color(9), lambda: setattr(Color, "RED", 5), lambda: Color["BLUE"], lambda: Color.BLUE):
    try: print(f())
    except (ValueError, AttributeError, KeyError) as e: print(type(e).__name__, e)
