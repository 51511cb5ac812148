from enum import *
import enum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
print(Color.RED, repr(Color.RED), Color(2), Color["BLUE"], list(Color), len(Color), Color.CRIMSON is Color.RED)
print(Color.RED.name, Color.RED.value, Color.__members__, Color.RED in Color, type(Color.RED), Color.RED == 1, Color.RED == Color.RED, {Color.RED: 1}[Color.RED])
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e, repr(e.__context__) if e.__context__ else "")
t(lambda: Color(9)); t(lambda: Color["X"]); t(lambda: Color.NOPE); t(lambda: setattr(Color, "RED", 3)); t(lambda: delattr(Color,"RED"))
t(lambda: Color.RED < Color.GREEN); t(lambda: setattr(Color.RED,"value",3)); t(lambda: setattr(Color.RED,"name",3))
t(lambda: Color.RED.GREEN); t(lambda: repr(Color)); t(lambda: hash(Color.RED)==hash("RED"))
class N(IntEnum):
    A=1; B=2
print(N.A, repr(N.A), N.A+1, N.A<N.B, N(1), f"{N.A}", "%d" % N.A, int(N.B), N.A == 1, [10,20,30][N.A], sorted([N.B,N.A]))
class S(StrEnum):
    X=auto(); Y="why"
print(S.X, repr(S.X), S.Y.upper(), f"{S.Y}", S.X=="x")
class P(Flag):
    R=auto(); W=auto(); X=auto(); RW=R|W
print(P.R|P.W, repr(P.R|P.X), P.RW, repr(P.RW), ~P.R, P(0), repr(P(0)), P.R in P.RW, list(P.RW), len(P.RW), bool(P(0)), P.R & P.W, P.R ^ P.RW, list(P), P(7))
t(lambda: P(8)); t(lambda: P("x"));t(lambda: P.R|1)
class IF(IntFlag):
    A=1;B=2;C=4
print(IF.A|IF.B, repr(IF.A|IF.B), IF(8), repr(IF(8)), IF.A|8, repr(IF.A|8), ~IF.A, repr(~IF.A), IF.A+1, IF(3)==3, repr(IF(0)), list(IF(7)))
class Planet(Enum):
    MERCURY=(3.3e23, 2.4e6)
    EARTH=(5.9e24, 6.3e6)
    def __init__(self, mass, radius):
        self.mass=mass; self.radius=radius
    @property
    def g(self): return round(self.mass/self.radius,2)
    @classmethod
    def first(cls): return next(iter(cls))
    @staticmethod
    def st(): return 5
print(Planet.EARTH, Planet.EARTH.mass, Planet.EARTH.g, Planet.first(), Planet.st(), Planet.EARTH.value, Planet((3.3e23,2.4e6)))
A=Enum("A","X Y Z"); print(list(A), A.X.value, A.__module__)
B=Enum("B",{"p":1,"q":"s"}); print(list(B))
C=IntEnum("C",["a","b"],start=5); print(list(C))
D=Enum("D",[("m",1),("n",2)]); print(D.n)
def dup():
    @unique
    class U(Enum):
        A=1;B=1
t(dup)
def dup2():
    class U(Enum):
        A=1
        A=2
t(dup2)
def ext():
    class E(Color): Z=9
t(ext)
class M(Enum):
    A=1
    @classmethod
    def _missing_(cls, v): return cls.A if v=="one" else None
print(M("one")); t(lambda: M("two"))
class G(Enum):
    def _generate_next_value_(name,start,count,last): return name.lower()
    FOO=auto(); BAR=auto()
print(G.FOO.value, list(G))
class W(Enum):
    RED="r"; 
    def __str__(self): return "W!"+self.value
    def describe(self): return self.name.title()
print(W.RED, f"{W.RED}", W.RED.describe(), repr(W.RED))
class Base(Enum):
    def hi(self): return "hi "+self.name
class Der(Base):
    K=1
print(Der.K.hi(), isinstance(Der.K, Base), issubclass(Der, Enum))
class T(tuple, Enum):
    A=(1,2); B=(3,4)
print(T.A, T.A[0], repr(T.B))
class St(str, Enum):
    A="a"; B="b"
print(St.A, St.A=="a", repr(St.A), St.A.value, f"{St.A}", St("b"), "x"+St.A, {"a":1}[St.A])
match Color.RED:
    case Color.RED: print("red")
print(Color.RED is Color(1), Color(Color.RED) is Color.RED, [c.name for c in reversed(Color)], bool(Color.RED), bool(N.A))
class Ig(Enum):
    _ignore_="x y"
    x=1
    A=2
print(list(Ig), hasattr(Ig,"x"))
class NM(Enum):
    a=nonmember(5); b=member(lambda: 3); 
print(NM.a, len(NM), NM.b.value())
class CF(Flag, boundary=CONFORM):
    A=1;B=2
print(CF(9), enum.KEEP, repr(STRICT))
class EJ(Flag, boundary=EJECT):
    A=1
print(EJ(9), type(EJ(9)))
def ver():
    @verify(CONTINUOUS)
    class V(Enum):
        A=1;B=5
t(ver)
def ver():
    @verify(UNIQUE)
    class V(Enum):
        A=1;B=1
t(ver)
def ver():
    @verify(NAMED_FLAGS)
    class V(Flag):
        A=1;B=14
t(ver)
class Shape(Enum):
    SQ=auto(); CI=auto()
    def area(self): return {Shape.SQ:1, Shape.CI:2}[self]
print([s.area() for s in Shape], dir(Color), [n for n in dir(Shape.SQ) if not n.startswith("__")])
@global_enum
class GE(Enum):
    Q=1
print(repr(GE.Q), str(GE.Q))
t(lambda: Color.RED.__class__); t(lambda: Color.__class__); t(lambda: auto()); t(lambda: Enum("Z", "mro"))
t(lambda: Enum)
t(lambda: Flag("FF","A B").A)
class Mixed(Enum):
    A=[1]; B={"x":1}
print(Mixed([1]), Mixed.B)
class Fl(float, Enum):
    H=1.5
print(Fl.H, Fl.H*2, repr(Fl.H))
class Ord(Enum):
    A=1;B=2
    def __lt__(self,o): return self.value<o.value
print(Ord.A<Ord.B, max(Ord), sorted(Ord, reverse=True))
