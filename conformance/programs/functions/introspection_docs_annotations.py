# __doc__, __annotations__, __defaults__, __kwdefaults__, __name__ and attributes of functions, classes, modules.
def f(a: int, b: "str" = "x", *args: float, c: list = None, **kw: dict) -> bool:
    """First line.

        Indented line.
    Last."""
    return True
print(f.__name__, f.__qualname__, f.__module__, repr(f.__doc__), f.__annotations__, f.__defaults__, f.__kwdefaults__)
def no_doc(): return "string" "not doc"
def expr_doc():
    f"not a docstring"
def number_doc():
    42
def concat():
    "joined " "docs"
print(no_doc.__doc__, expr_doc.__doc__, number_doc.__doc__, concat.__doc__, (lambda: "x").__doc__, (lambda: 0).__name__)
f.__doc__ = "new"
f.custom = [1]
f.custom.append(2)
f.__name__ = "g"
print(f.__doc__, f.custom, f.__dict__, f.__name__, repr(f).split(" at")[0])
f.__defaults__ = ("changed", )
print(f.__defaults__, f(1))
f.__defaults__ = None
for bad in (lambda: f(), lambda: setattr(f, "__name__", 5), lambda: setattr(f, "__defaults__", 5), lambda: setattr(f, "__kwdefaults__", 5), lambda: f.nothing, lambda: delattr(f, "nothing"), lambda: setattr(f, "__dict__", 5)):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
f.__kwdefaults__ = {"c": "kw"}
print(f.__kwdefaults__)
class K:
    "Class doc."
    x: int = 1
    y: "Later"
    def m(self) -> None:
        "Method doc."
    @property
    def p(self): "Property doc."
    @staticmethod
    def s(): "Static doc."
    @classmethod
    def c(cls): "Class method doc."
class L(K): pass
print(K.__doc__, L.__doc__, K.m.__doc__, K().m.__doc__, K.p.__doc__, K.s.__doc__, K.c.__doc__, K.__annotations__, L.__annotations__, K.m.__annotations__, K().m.__name__, K().m.__self__.__class__.__name__, K.c.__self__.__name__, K().m.__func__ is K.m)
print(__name__, __doc__, __annotations__ if "x" in "" else "-")
top: int = 5
later: "Forward[ref]"
print(__annotations__)
print(vars(K()), sorted(k for k in vars(K) if not k.startswith("__")), "m" in dir(K), "m" in dir(K()), [n for n in dir(L()) if not n.startswith("_")])
class V:
    def __init__(self): self.b, self.a = 1, 2
v = V()
vars(v)["c"] = 3
print(vars(v), v.c, v.__dict__ is vars(v), dir(v)[-3:], v.__class__.__name__, v.__module__)
for bad in (lambda: vars(5), lambda: vars([]), lambda: dir(1, 2), lambda: vars(1, 2)):
    try:
        bad()
    except TypeError as e:
        print(e)
print(len.__name__, len.__doc__ is not None, [].append.__name__, [].append.__self__, str.upper.__name__, str.upper.__qualname__, int.__doc__ is not None, "append" in dir([]), "upper" in dir(""), "real" in dir(5), [n for n in dir({}) if not n.startswith("_")])
def deco(fn):
    def wrapper(*a): "wrapper doc"; return fn(*a)
    wrapper.__name__, wrapper.__doc__ = fn.__name__, fn.__doc__
    wrapper.__wrapped__ = fn
    return wrapper
@deco
def documented(): "original doc"
print(documented.__name__, documented.__doc__, documented.__wrapped__.__doc__, documented.__qualname__)
import math
print(math.__name__, math.sqrt.__name__, "pi" in dir(math), callable(f), callable(K), callable(v), callable(5), type(f).__name__, type(K.m).__name__, type(v.__init__).__name__, type(len).__name__, type("".join).__name__)
