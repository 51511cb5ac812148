# One attribute, call, subscript or operator site that sees many types in turn.
class A:
    x = 1
    def m(self): return "A"
    def __getitem__(self, k): return ("A", k)
    def __add__(self, o): return "A+"
    def __call__(self): return "A()"
    def __len__(self): return 1
    def __iter__(self): return iter("a")
    def __contains__(self, k): return k == 1
    def __bool__(self): return False
class B:
    def __init__(self): self.x = 2
    def m(self): return "B"
class C(A):
    __slots__ = ()
    def m(self): return super().m() + "C"
class D:
    __slots__ = ("x",)
    def __init__(self): self.x = 4
    m = staticmethod(lambda: "D")
class E:
    def __getattr__(self, n): return (lambda: "E") if n == "m" else 5
class F:
    @property
    def x(self): return 6
    @classmethod
    def m(cls): return "F"
objs = [A(), B(), C(), D(), E(), F(), A(), B()]
for _ in range(3): print([o.x for o in objs], [o.m() for o in objs])
objs[0].x = "own"
objs[1].m = lambda: "instance m"
A.x = "changed"
print([o.x for o in objs], [o.m() for o in objs])
B.m = lambda self: "new B"
del objs[0].x
print([o.x for o in objs], [o.m() for o in objs])
def get(c, k): return c[k]
print([get(c, k) for c, k in (([1, 2], 1), ((3, 4), 0), ("ab", 1), ({"k": 5}, "k"), (A(), 9), (range(9), 3), (b"z", 0), ([1, 2], -1), ({1: 2}, 1))])
def add(a, b): return a + b
print([add(a, b) for a, b in ((1, 2), (1.5, 2), ("a", "b"), ([1], [2]), ((1,), (2,)), (A(), 1), (True, 1), (2 ** 62, 2 ** 62), (1j, 1), (b"a", b"b"))])
def call(f, *a): return f(*a)
print([call(f, *a) for f, a in ((len, ([],)), (A(), ()), (str, (5,)), (lambda x: x, (1,)), ("".join, (["q"],)), (A().m, ()), (dict, ()), (D.m, ()), (F.m, ()))])
def truth(x): return "yes" if x else "no"
print([truth(x) for x in (0, 1, "", "a", [], [0], None, A(), 0.0, {}, object, ())])
def loop(it): return [x for x in it]
print([loop(i) for i in ([1], (2,), "c", {4: 5}, {6}, range(1), A(), (g for g in "z"), b"a", {}.items(), map(str, [7]), enumerate("e"))])
def cmp(a, b):
    try: return a < b
    except TypeError as e: return "error"
print([cmp(a, b) for a, b in ((1, 2), (1.5, 1), ("a", "b"), ([1], [2]), (1, "a"), (None, None), ((1,), (2,)), ({1}, {1, 2}), (2 ** 70, 1), (True, 2))])
def size(x): return len(x)
print([size(x) for x in ([1], "ab", (1, 2, 3), {1: 2}, {1}, range(5), A(), b"xy", C())])
def has(c, k): return k in c
print([has(c, k) for c, k in (([1], 1), ("abc", "b"), ({1: 2}, 1), ({3}, 3), (A(), 1), (range(3), 5), ((1,), 1), (b"a", 97))])
