# Instance, class, bases and __getattr__; shadowing, deletion, dynamic changes seen by existing instances.
class A:
    x = "A.x"
    def f(self): return "A.f"
class B(A):
    y = "B.y"
class C(B):
    def __getattr__(self, n): return f"missing {n}"
c = C()
print(c.x, c.y, c.z, c.f())
c.x = "own"
print(c.x, C.x, A.x)
del c.x
print(c.x)
B.x = "B.x"
print(c.x)
del B.x
A.x = "changed A.x"
print(c.x, C().x)
A.new = lambda self: "new method"
print(c.new(), B().new())
c.f = lambda: "own f"
print(c.f(), C().f(), type(c).f(c))
try:
    del c.y
except AttributeError as e:
    print(e)
try:
    B().q
except AttributeError as e:
    print(e)
try:
    B.q
except AttributeError as e:
    print(e)
c.__class__ = B
try:
    c.anything
except AttributeError as e:
    print(e)
print(c.f(), hasattr(c, "y"), hasattr(c, "q"), getattr(c, "q", 5), vars(c).keys())
setattr(c, "dynamic name!", 1)
print(getattr(c, "dynamic name!"), "dynamic name!" in vars(c))
class Counter:
    total = 0
    def __init__(self): Counter.total += 1; self.total += 10
a, b = Counter(), Counter()
print(a.total, b.total, Counter.total)
class Mutable:
    shared = []
    def add(self, v): self.shared.append(v); return self
    def replace(self, v): self.shared = [v]; return self
m, n = Mutable().add(1), Mutable().add(2)
m.replace(9).add(10)
print(m.shared, n.shared, Mutable.shared)
class Special:
    def __len__(self): return 1
s = Special()
s.__len__ = lambda: 99
print(len(s), s.__len__())
Special.__len__ = lambda self: 42
print(len(s))
del Special.__len__
try:
    len(s)
except TypeError as e:
    print(e)
for name in ("__call__", "__getitem__", "__add__", "__iter__", "__contains__"):
    setattr(Special, name, lambda self, *a, n=name: iter([n, *a]) if n == "__iter__" else (n, *a))
print(s(1), s[2], s + 3, list(s), 4 in s)
