# getattr, setattr, hasattr, delattr, vars, dir, callable, by name.
class A:
    cls = "class"
    def __init__(self): self.inst = "instance"
    def m(self): return "m " + self.inst
    @property
    def p(self): return "prop"
a = A()
print(getattr(a, "inst"), getattr(a, "cls"), getattr(a, "m")(), getattr(a, "p"), getattr(a, "z", "default"), getattr(a, "z", None), getattr(A, "m")(a), getattr([], "append").__name__, getattr("abc", "upper")(), getattr(5, "real"))
print(hasattr(a, "inst"), hasattr(a, "z"), hasattr(A, "inst"), hasattr([], "append"), hasattr(5, "foo"), hasattr(a, "p"), hasattr(len, "__name__"), hasattr(a, "__len__"))
setattr(a, "new", 1); setattr(a, "with space", 2); setattr(A, "later", lambda self: "later"); setattr(a, "inst", "changed")
print(a.new, getattr(a, "with space"), a.later(), a.m(), vars(a), a.__dict__ is vars(a))
delattr(a, "new"); delattr(a, "with space")
print(vars(a), [n for n in dir(a) if not n.startswith("_")], [n for n in dir(A) if not n.startswith("_")], sorted(n for n in vars(A) if not n.startswith("_")))
vars(a)["direct"] = 5
print(a.direct, callable(a.m), callable(A), callable(a), callable(5), callable(len))
for op in ("upper", "lower", "title", "nope"):
    f = getattr("hello World", op, None)
    print(op, f() if f else "unknown")
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: getattr(a, "zzz"))
attempt(lambda: getattr(a, 5))
attempt(lambda: getattr(a, "x", "y", "z"))
attempt(lambda: getattr())
attempt(lambda: hasattr(a, 5))
attempt(lambda: hasattr(a))
attempt(lambda: setattr(a, 5, 1))
attempt(lambda: setattr(a, "x"))
attempt(lambda: setattr(a, "p", 1))
attempt(lambda: delattr(a, "zzz"))
attempt(lambda: delattr(a, "cls"))
attempt(lambda: delattr(a, "p"))
attempt(lambda: vars(5))
attempt(lambda: vars([]))
attempt(lambda: vars(1, 2))
attempt(lambda: callable())
attempt(lambda: callable(1, 2))
class G:
    def __getattr__(self, n): return "dynamic " + n
print(getattr(G(), "any thing"), getattr(G(), "x", "unused default"), hasattr(G(), "whatever"))
class P:
    @property
    def boom(self): raise AttributeError("from property")
    @property
    def bang(self): raise ValueError("from property")
attempt(lambda: getattr(P(), "boom", "default used"))
attempt(lambda: getattr(P(), "bang", "default unused"))
attempt(lambda: hasattr(P(), "boom"))
attempt(lambda: hasattr(P(), "bang"))
def f(): pass
f.attr = 1
print(getattr(f, "attr"), vars(f), hasattr(f, "attr"))
class S(str): pass
print(getattr(a, S("cls")), {n: getattr(a, n) for n in ("cls", "inst")})
