# One attribute site sees many shapes; shapes grow and shrink meanwhile.
class A:
    def __init__(self): self.x = "A"
class B:
    def __init__(self): self.y, self.x = 0, "B"
class C:
    x = "C class"
class D:
    @property
    def x(self): return "D property"
class E:
    def __getattr__(self, n): return "E getattr " + n
class F:
    __slots__ = ("x",)
    def __init__(self): self.x = "F slot"
class G(A):
    pass
def read(o): return o.x
objs = [A(), B(), C(), D(), E(), F(), G()]
for _ in range(3):
    print([read(o) for o in objs])
objs[2].x = "C instance"
objs[0].w = 1
objs[0].__dict__["x"] = "via dict"
G.x = "G class, hidden by the instance"
print([read(o) for o in objs])
del objs[0].x
A.x = "A class now"
print([read(o) for o in objs])
def write(o, v): o.x = v
for o in (objs[0], objs[1], objs[2], objs[4], objs[5], objs[6]):
    write(o, type(o).__name__.lower())
print([read(o) for o in objs])
try:
    write(objs[3], 1)
except AttributeError as e:
    print(e)
class Many: pass
many = []
for i in range(12):
    m = Many()
    for j in range(i % 4):
        setattr(m, f"pad{j}_{i}", j)
    m.x = i
    many.append(m)
print([read(m) for m in many], sum(read(m) for m in many))
for m in many:
    m.x += 100
print([read(m) for m in many])
def call(o): return o.f(1)
class P:
    def f(self, a): return ("P", a)
class Q:
    f = staticmethod(lambda a: ("Q static", a))
class R:
    @classmethod
    def f(cls, a): return (cls.__name__, a)
class S:
    def __init__(self): self.f = lambda a: ("S instance", a)
class T(P):
    def f(self, a): return ("T",) + super().f(a)
class U:
    f = len.__class__ and (lambda self, a: ("U", a))
for _ in range(2):
    print([call(o) for o in (P(), Q(), R(), S(), T(), U(), P, ) if o is not P])
P.f = lambda self, a: ("P new", a)
print([call(o) for o in (P(), T())])
p = P()
p.f = lambda a: ("p own", a)
print(call(p), call(P()))
del p.f
print(call(p))
