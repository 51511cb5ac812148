# Docstrings of modules, classes, functions; what introspection shows.
"module doc is only the first statement of the file, so this is none"
def one(): "single"
def two():
    """Multi
    line
        indented
    """
def three():
    x = 1
    "not a doc"
def four(): f"not {1} a doc"
def five():
    "a" "b"
def six(): b"bytes are no doc"
class C:
    """Class doc"""
    def m(self):
        """Method doc"""
    @property
    def p(self):
        "Property doc"
        return 1
    @staticmethod
    def s(): "Static doc"
    @classmethod
    def c(cls): "Class method doc"
class D(C):
    def m(self): pass
class E(C): pass
for f in (one, two, three, four, five, six, C, C.m, C.p, C.s, C.c, D, D.m, E, E.m, C().m):
    print(getattr(f, "__name__", "property"), repr(f.__doc__))
print(__doc__)
C.__doc__ = "changed"
print(C.__doc__, E.__doc__, C().__doc__)
one.__doc__ = None
print(one.__doc__, (lambda: 0).__doc__, len.__doc__ is not None, int.__doc__ is not None)
def sig(a, b: int = 2, /, c="x", *args: str, d, e: float = 1.5, **kw) -> dict: ...
print(sig.__annotations__, sig.__defaults__, sig.__kwdefaults__, sig.__name__, sig.__qualname__, sig.__module__)
print(C.__name__, C.__qualname__, C.__module__, [n for n in vars(C) if not n.startswith("__")], C.p.fget.__name__, C.__dict__["s"].__func__.__name__ if hasattr(C.__dict__["s"], "__func__") else "")
def outer():
    """outer doc"""
    def inner():
        """inner doc"""
    return inner
print(outer().__doc__, outer().__qualname__, outer.__doc__)
