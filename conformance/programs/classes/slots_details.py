# __slots__: layout, inheritance, conflicts, defaults and deletion.
class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y

p = P(1, 2)
print(p.x, p.y, hasattr(p, "__dict__"), P.__slots__)
for f in ("set z", "del x twice", "get x", "dict"):
    try:
        if f == "set z": p.z = 1
        elif f == "del x twice":
            del p.x
            del p.x
        elif f == "get x": p.x
        else: p.__dict__
    except AttributeError as e:
        print(f, "|", e)
p.x = 5
print(p.x, type(P.x).__name__, P.x.__get__(p, P), P.x.__name__)

class Child(P):
    pass
c = Child(1, 2)
c.extra = 3
print(c.__dict__, c.x)
class Tight(P):
    __slots__ = ["z"]
t = Tight(1, 2)
t.z = 3
try:
    t.w = 4
except AttributeError as e:
    print(e)
class Single:
    __slots__ = "name"
s = Single()
s.name = "n"
print(s.name, Single.__slots__)
class WithDict:
    __slots__ = ("a", "__dict__")
w = WithDict()
w.a, w.b = 1, 2
print(w.__dict__, w.a)
for slots, body in ((("x",), {"x": 1}), (("1bad",), {}), ((5,), {}), (("a", "a"), {}), (("ok",), {})):
    try:
        t = type("T", (), {"__slots__": slots, **body})
        print("made", t.__slots__)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
class A1: __slots__ = ("a",)
class B1: __slots__ = ("b",)
try:
    class AB(A1, B1): pass
except TypeError as e:
    print(e)
class Empty: __slots__ = ()
class AE(A1, Empty): __slots__ = ()
print(AE.__mro__[1].__name__, [c.__name__ for c in AE.__mro__])
try:
    Empty().x = 1
except AttributeError as e:
    print(e)
class Mangled:
    __slots__ = ("__secret", "open")
    def __init__(self): self.__secret = 1
    def get(self): return self.__secret
m = Mangled()
print(m.get(), m._Mangled__secret)
class SlotsDict:
    __slots__ = {"a": "doc of a", "b": "doc of b"}
print(list(SlotsDict.__slots__))
sd = SlotsDict()
sd.a = 4
print(sd.a, SlotsDict.a.__doc__)
class Counter(int):
    __slots__ = ()
print(Counter(5) + 1)
try:
    class IntSlots(int):
        __slots__ = ("x",)
except TypeError as e:
    print(e)
class ListSlots(list):
    __slots__ = ("tag",)
l = ListSlots([1])
l.tag = "t"
print(l, l.tag)
try:
    P.x.__get__(5, int)
except TypeError as e:
    print(e)
try:
    p2 = P.__new__(P)
    p2.y
except AttributeError as e:
    print(e)
