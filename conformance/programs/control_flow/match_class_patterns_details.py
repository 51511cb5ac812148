# Class patterns: __match_args__, positional of builtins, keywords, errors.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Point3(Point):
    __match_args__ = ("x", "y", "z")
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z
class NoArgs:
    def __init__(self, a): self.a = a
class Empty:
    __match_args__ = ()
class BadList:
    __match_args__ = ["a"]
    a = 1
class BadItem:
    __match_args__ = (5,)
class Dup:
    __match_args__ = ("a", "a")
    a = 1

def f(v):
    match v:
        case Point3(x=0, z=z): return "p3 with x 0", z
        case Point3(a, b, c): return "p3", a, b, c
        case Point(0, 0): return "origin"
        case Point(x, y) if x == y: return "diagonal", x
        case Point(y=5) as p: return "y is 5", p.x
        case Point(x, y=yy): return "point", x, yy
        case NoArgs(a=[first, *_]): return "noargs", first
        case bool(): return "bool"
        case int(n) if n > 100: return "big", n
        case int(n) | float(n): return "number", n
        case str("hello"): return "hello"
        case str() as s: return "str", s
        case list([a, b]): return "list2", a, b
        case dict({"k": v}): return "dict", v
        case tuple((1, *rest)): return "tuple", rest
        case bytes(b): return "bytes", b
        case set() | frozenset(): return "set"
        case type(): return "type", v.__name__
        case object(missing=_): return "never"
        case None: return "none"
        case object(): return "object"

for v in (Point3(0, 1, 2), Point3(1, 2, 3), Point(0, 0), Point(2, 2), Point(1, 5), Point(1, 2), NoArgs([7, 8]), NoArgs([]), True, 500, 5, 2.5, "hello", "s", [1, 2], [1], {"k": 1}, {}, (1, 2, 3), b"b", {1}, frozenset(), int, None, 3j):
    print(f(v))

def tries():
    yield lambda v: match_no_positional(v)
def positional(v, which):
    match which:
        case 0:
            match v:
                case NoArgs(1): return "?"
        case 1:
            match v:
                case Empty(1): return "?"
        case 2:
            match v:
                case Point(1, 2, 3): return "?"
        case 3:
            match v:
                case BadList(1): return "?"
        case 4:
            match v:
                case BadItem(1): return "?"
        case 5:
            match v:
                case Point(1, x=2): return "?"
        case 6:
            match v:
                case int(1, 2): return "?"
        case 7:
            not_a_class = 5
            match v:
                case not_a_class(): return "?"
        case 8:
            match v:
                case Dup(1, 2): return "?"
        case 9:
            match v:
                case int(real=3, imag=0): return "attributes of int"
    return "no match"
for v, which in ((NoArgs(1), 0), (Empty(), 1), (Point(1, 2), 2), (BadList(), 3), (BadItem(), 4), (Point(1, 2), 5), (1, 6), (1, 7), (Dup(), 8), (3, 9), ("s", 0)):
    try:
        print(which, positional(v, which))
    except TypeError as e:
        print(which, e)
class Raising:
    __match_args__ = ("a",)
    @property
    def a(self): raise AttributeError("hidden")
    @property
    def b(self): raise ValueError("loud")
match Raising():
    case Raising(1): print("?")
    case _: print("attribute errors mean no match")
try:
    match Raising():
        case Raising(b=1): print("?")
except ValueError as e:
    print(e)
