# Dynamic attributes: getattr defaults, setattr loops, delegation, attribute dictionaries, computed names.
class Obj: pass
o = Obj()
for k, v in {"a": 1, "b": [2]}.items(): setattr(o, k, v)
print(o.a, o.b, getattr(o, "c", "none"), hasattr(o, "a"), vars(o), [getattr(o, n) for n in ("a", "b")])
delattr(o, "a")
print(hasattr(o, "a"), vars(o))
for f in (lambda: getattr(o, "zz"), lambda: getattr(o, 5), lambda: setattr(o, 5, 1), lambda: delattr(o, "zz"), lambda: getattr(), lambda: hasattr(o), lambda: setattr(o, "x"), lambda: getattr(5, "real"), lambda: setattr(5, "x", 1), lambda: setattr("", "x", 1), lambda: setattr(int, "x", 1), lambda: delattr([], "append"), lambda: setattr(object(), "x", 1), lambda: getattr(o, "", "empty")):
    try: print(f())
    except (AttributeError, TypeError) as e: print(type(e).__name__, e)
class Record:
    def __init__(self, **kw): self.__dict__.update(kw)
    def __repr__(self): return "Record(" + ", ".join(f"{k}={v!r}" for k, v in self.__dict__.items()) + ")"
    def __eq__(self, o): return self.__dict__ == o.__dict__
r = Record(x=1, y="z")
r.__dict__["w"] = 3
print(r, r.w, r == Record(x=1, y="z", w=3), list(vars(r)), r.__dict__ is vars(r))
class Delegate:
    def __init__(self, target): self.target = target
    def __getattr__(self, name):
        if name.startswith("loud_"): return lambda *a: str(getattr(self.target, name[5:])(*a)).upper()
        return getattr(self.target, name)
d = Delegate("hello")
print(d.upper(), d.loud_replace("h", "j"), d.count("l"), d.target)
try: d.nothing
except AttributeError as e: print(e)
class Frozen:
    __slots__ = ("v",)
    def __init__(self, v): object.__setattr__(self, "v", v)
    def __setattr__(self, n, v): raise TypeError(f"cannot set {n}")
f = Frozen(1)
for action in (lambda: setattr(f, "v", 2), lambda: setattr(f, "w", 2)):
    try: action()
    except TypeError as e: print(e, f.v)
methods = [n for n in dir(Delegate) if callable(getattr(Delegate, n)) and not n.startswith("__")]
print(methods, callable(getattr(d, "upper")), getattr(type(d), "__name__"), getattr(Obj, "missing", None), [hasattr(x, "__len__") for x in ([], 5, "s")])
