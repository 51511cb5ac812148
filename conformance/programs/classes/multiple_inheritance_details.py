# Attribute lookup order, super with arguments passing, diamonds with state, mixin properties.
class A:
    x = "A"
    def f(self): return ["A"]
    def __init__(self, a=0, **k):
        super().__init__(**k)
        self.a = a
class B(A):
    def f(self): return ["B"] + super().f()
    def __init__(self, b=0, **k):
        super().__init__(**k)
        self.b = b
class C(A):
    x = "C"
    def f(self): return ["C"] + super().f()
    def __init__(self, c=0, **k):
        super().__init__(**k)
        self.c = c
class D(B, C):
    def f(self): return ["D"] + super().f()
d = D(a=1, b=2, c=3)
print(d.f(), d.x, vars(d), B.f(d), C.f(d), super(B, d).f(), super(C, d).f())
try:
    D(z=1)
except TypeError as e:
    print(e)
class M1:
    def __init_subclass__(cls, **k):
        super().__init_subclass__(**k)
        print("M1 sees", cls.__name__)
class M2:
    def __init_subclass__(cls, **k):
        super().__init_subclass__(**k)
        print("M2 sees", cls.__name__)
class N(M1, M2): pass
class Eq:
    def __eq__(self, o): return vars(self) == vars(o)
class Ord:
    def __lt__(self, o): return sorted(vars(self).items()) < sorted(vars(o).items())
class Rep:
    def __repr__(self): return type(self).__name__ + str(vars(self))
class V(Eq, Ord, Rep):
    def __init__(self, x): self.x = x
print(V(1) == V(1), V(1) < V(2), sorted([V(3), V(1)]), V.__hash__, max(V(1), V(5)))
class L(list, Rep): pass
class RL(Rep, list): pass
print(L([1]), RL([1]), len(RL([1, 2])))
class Int(int, Rep): pass
print(Int(5), repr(Int(5)), Int(5) + 1)
class P:
    @property
    def v(self): return "P.v"
    @classmethod
    def make(cls): return cls.__name__
    @staticmethod
    def s(): return "P.s"
class Q:
    v = "Q.v"
    def make(self): return "Q.make"
    s = 5
class PQ(P, Q): pass
class QP(Q, P): pass
print(PQ().v, QP().v, PQ.make(), QP().make(), PQ.s(), QP.s)
class E1(ValueError): pass
class E2(E1, KeyError): pass
for kind in (ValueError, KeyError, LookupError, E1):
    try:
        raise E2("both")
    except kind as e:
        print(kind.__name__, e, isinstance(e, LookupError))
print([c.__name__ for c in E2.__mro__])
class S1: __slots__ = ("a",)
class S2: __slots__ = ()
class S3(S1, S2): __slots__ = ("b",)
s = S3()
s.a, s.b = 1, 2
print(s.a, s.b, hasattr(s, "__dict__"))
print(D.__mro__ == (D, B, C, A, object), D.__base__ is B, [k.__name__ for k in type.mro(D)])
