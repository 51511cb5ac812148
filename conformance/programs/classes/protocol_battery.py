# Metaclasses, descriptors, slots, super, special methods: many rules of classes at once.
def tryit(f, *a, **k):
    try:
        print("->", f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", m.__name__, name, bases, kw)
        return {"injected": 1}
    def __new__(m, name, bases, ns, **kw):
        print("new", name, sorted(k for k in ns if not k.startswith("__")), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a, **k):
        print("call", cls.__name__, a, k)
        return super().__call__(*a, **k)
    def __getitem__(cls, k): return (cls.__name__, k)
    def __len__(cls): return 42
    def __iter__(cls): return iter("xy")
    def __contains__(cls, x): return x == 1
    @property
    def prop(cls): return "meta prop " + cls.__name__
    def meth(cls): return "meta meth"
    def __repr__(cls): return "<Meta %s>" % cls.__name__
    def __instancecheck__(cls, o): return o == 5 or type.__instancecheck__(cls, o)
    def __subclasscheck__(cls, o): return o is int
class A(metaclass=Meta, opt=3):
    x = 1
    def __init__(self, v=0): self.v = v
    def m(self): return __class__
print(A, A(5).v, A.injected, A["k"], len(A), list(A), 1 in A, 2 in A, A.prop, A.meth(), isinstance(5, A), isinstance(6, A), issubclass(int, A), isinstance(A(), A))
tryit(lambda: A().prop)
class B(A, extra=1):
    pass
print(type(B), B.__mro__, B.mro())
tryit(lambda: A().m())
def make(name, bases, ns):
    print("func meta", name, bases, sorted(k for k in ns))
    return type(name, bases, ns)
class F(metaclass=make): y = 2
print(F, F.y)
class Plugin:
    reg = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.reg.append((cls.__name__, tag))
class P1(Plugin, tag="a"): pass
class P2(P1): pass
tryit(lambda: type("P3", (Plugin,), {}, tag="t", bad=1))
print(Plugin.reg)
class D:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.name = name
    def __get__(self, obj, owner=None):
        return ("get", obj is None, owner.__name__)
    def __set__(self, obj, v): print("set", v)
    def __delete__(self, obj): print("delete")
class N:
    def __get__(self, obj, owner): return "nondata"
class E:
    d = D(); n = N()
    e = D()
e = E(); print(e.d, E.d, e.n, E.n); e.d = 5; del e.d; e.n = "own"; print(e.n, E.__dict__["n"].__class__.__name__)
class G:
    def __getattr__(self, n):
        if n.startswith("a"): return "dyn " + n
        raise AttributeError(f"no {n}")
g = G(); print(g.abc, hasattr(g, "b"), getattr(g, "b", "dflt")); tryit(lambda: g.b)
class H:
    def __getattribute__(self, n):
        if n == "secret": return "hidden"
        return super().__getattribute__(n)
    def __setattr__(self, n, v):
        print("setattr", n); super().__setattr__(n, v)
    def __delattr__(self, n):
        print("delattr", n); object.__delattr__(self, n)
h = H(); h.q = 1; print(h.q, h.secret); del h.q; tryit(lambda: h.q)
class S1:
    def f(self): return "S1"
class S2(S1):
    def f(self): return "S2" + super().f()
    @classmethod
    def c(cls): return "c" + cls.__name__
    @staticmethod
    def s(): return "static"
class S3(S2):
    def f(self):
        def inner(): return super(S3, self).f()
        return "S3" + inner() + (lambda: super(S3, self).f())()
    @classmethod
    def c(cls): return "3" + super().c()
    f2 = lambda self: super().f()
print(S3().f(), S3.c(), S3().s(), S3().f2())
print(super(S2, S3()).f(), super(S2, S3).f(S3()))
def badsuper(): return super().f
tryit(badsuper)
def badsuper2(self): return super().f
tryit(badsuper2, 1)
tryit(lambda: super(int, "x")); tryit(lambda: super(5, 5)); tryit(lambda: super(S2, S3()).nope)
print(repr(super(S2, S3())).split(" object")[0], super(S2, S3()).__thisclass__.__name__, super(S2, S3()).__self_class__.__name__)
class Sl:
    __slots__ = ("a", "_b", "__c")
    def __init__(self): self.a = 1; self.__c = 3
    def get(self): return self.__c
s = Sl(); print(s.a, s.get(), Sl.__slots__, hasattr(s, "__dict__")); tryit(lambda: s._b); tryit(setattr, s, "zz", 1); tryit(lambda: s.__dict__)
class Sub(Sl): pass
u = Sub(); u.zz = 5; print(u.zz, u.__dict__, u.a)
class Sub2(Sl): __slots__ = ["d"]
w = Sub2(); w.d = 9; w.a = 10; print(w.d, w.a, w.get()); tryit(setattr, w, "q", 1)
class Sd(list): __slots__ = ("k",)
l = Sd([1]); l.k = 4; print(l, l.k); tryit(setattr, l, "z", 1)
tryit(type, "X", (int,), {"__slots__": ("a",)})
tryit(type, "X", (Sl, Sub2), {}); 
class Sx: __slots__ = ("x",)
class Sy: __slots__ = ("y",)
tryit(type, "X", (Sx, Sy), {})
class Abs:
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __add__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
a1 = Abs(); print(a1 == a1, a1 == Abs(), a1 != a1); tryit(lambda: a1 < a1); tryit(lambda: a1 + a1); tryit(lambda: a1 + 1); tryit(lambda: hash(a1))
def ia():
    global a1
    a1 += 1
tryit(ia)
class R:
    def __radd__(self, o): return ("radd", o)
    def __rsub__(self, o): return NotImplemented
print(1 + R(), "s" + R(), [1] + R()); tryit(lambda: 1 - R()); tryit(lambda: R() + R())
print(object.__dir__(a1)[:0], "m" in dir(A), [n for n in dir(E()) if not n.startswith("_")])
class Cg:
    def __class_getitem__(cls, k): return (cls.__name__, k)
print(Cg[1], list[int], dict[str, int], tuple[int, ...], type[int]); tryit(lambda: int[5]); tryit(lambda: Abs[1]); tryit(lambda: Abs()[1])
class Cnt:
    n = 0
    def __init__(self): type(self).n += 1
for _ in range(3): Cnt()
print(Cnt.n)
class Pr:
    def __init__(self): self._x = 1
    @property
    def x(self): "doc of x"; return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    ro = property(lambda s: 5, doc="ro doc")
p = Pr(); p.x = 5; print(p.x, Pr.x.__doc__, Pr.ro.__doc__, Pr.x.fget.__name__); del p.x; tryit(lambda: p.x); tryit(setattr, p, "ro", 1); tryit(delattr, p, "ro")
class Call:
    def __call__(self, *a, **k): return a, k
print(Call()(1, b=2), callable(Call()), callable(5))
tryit(lambda: Abs()()); tryit(object, 1); tryit(Abs, 1); tryit(Abs, a=1)
class Nw:
    def __new__(cls, x): o = super().__new__(cls); o.x = x; return o
print(Nw(5).x); tryit(Nw)
class Ni:
    def __init__(self): return 5
tryit(Ni)
class Nn:
    def __new__(cls): return 7
print(Nn())
print(type(A).__name__, A.__class__, type("T", (), {"z": 1})().z, F.__name__, F.__qualname__, F.__module__)
print(bool.__mro__, type.__mro__, object.__bases__)
tryit(type, "X", (bool,), {}); tryit(type, "X", (1,), {}); tryit(type, 1, (), {}); tryit(type, "X", [], {}); tryit(type, "X")
try:
    class Q(A, Plugin): pass
except TypeError as ex: print(ex)
class M1(type): pass
class M2(type): pass
class X1(metaclass=M1): pass
class X2(metaclass=M2): pass
try:
    class X3(X1, X2): pass
except TypeError as ex: print(ex)
try:
    class X4(S1, S2): pass
except TypeError as ex: print(ex)
try:
    class X5(S1, S1): pass
except TypeError as ex: print(ex)
class Dd(dict):
    def __missing__(self, k): return "missing " + k
print(Dd(a=1)["a"], Dd()["b"])
class It:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(It()), 10 in It(), [*It()])
class Bl:
    def __bool__(self): return 1
tryit(bool, Bl())
class Ln:
    def __len__(self): return -1
tryit(len, Ln())
class Fm:
    def __format__(self, s): return f"<{s}>"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print(f"{Fm():abc} {Fm()} {Fm()!r} {Fm()!s}", "%s %r" % (Fm(), Fm()), "{:x}".format(Fm()))
