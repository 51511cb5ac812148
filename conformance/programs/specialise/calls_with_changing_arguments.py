# One call site calls functions of different kinds with different argument forms.
def call(f, *a, **k):
    try:
        return f(*a, **k)
    except TypeError as e:
        return str(e)
def f0(): return "f0"
def f1(a): return ("f1", a)
def f2(a, b=2): return ("f2", a, b)
def fv(*a, **k): return ("fv", a, k)
class C:
    def __init__(self, a=0): self.a = a
    def __call__(self, x): return ("C()", self.a, x)
    def m(self, x): return ("m", x)
    def __repr__(self): return f"C({self.a})"
funcs = [f0, f1, f2, fv, len, str, int, C, C(5), C(1).m, C.m, lambda x: ("lambda", x), [].append, "abc".upper, print, max, type, 5, None]
for f in funcs:
    label = getattr(f, "__name__", repr(f))
    print(label, call(f), call(f, [1]), call(f, "7") if f not in (type,) else "type", sep=" | ")
def apply(f, x): return f(x)
for f in (f1, f2, fv, str, C, C(9), C(2).m, lambda x: -x, abs, f1, bool, list if False else repr):
    print(apply(f, 3), end=" ")
print()
def method(o, x): return o.m(x)
class D(C):
    def m(self, x): return ("D.m",) + super().m(x)
class E:
    m = staticmethod(lambda x: ("static", x))
class F:
    m = len
class G:
    def __getattr__(self, n): return lambda x: (n, x)
for o in (C(), D(), E(), F(), G(), C(), D):
    try:
        print(method(o, "ab"), end=" ")
    except TypeError as e:
        print(e, end=" ")
print()
def defaults(a, b=[], *, c=None): return (a, b, c)
print(defaults(1), defaults(1, 2), defaults(1, c=3), defaults(a=1, b=2, c=3), defaults(*[1, 2], **{"c": 4}))
defaults.__defaults__ = ("new",)
print(defaults(1))
defaults.__kwdefaults__ = {"c": "kwnew"}
print(defaults(1))
def rec(n, acc=()): return acc if n == 0 else rec(n - 1, acc + (n,))
print(rec(5), rec(3, ("start",)))
def replaced(x): return "old"
def user(x): return replaced(x)
print(user(1))
def replaced(x, y=5): return ("new", x, y)
print(user(1))
replaced = str
print(user(1))
replaced = C
print(user(1))
