# Caches must notice when classes change: methods, properties, parents, shadowing.
class A:
    def m(self):
        return "A.m"
    v = 1

class B(A):
    pass

def use(o):
    return o.m(), o.v

b = B()
for step in range(8):
    if step == 1:
        B.m = lambda self: "B.m"
    if step == 2:
        A.m = lambda self: "A.m new"
    if step == 3:
        del B.m
    if step == 4:
        b.m = lambda: "instance m"
    if step == 5:
        A.v = property(lambda self: "property v")
    if step == 6:
        del b.m
        A.v = 10
    if step == 7:
        B.v = 20
        A.m = staticmethod(lambda: "static m")
    print(step, use(b))

class Point:
    def __init__(self, x):
        self.x = x

def getx(p):
    return p.x

pts = [Point(1), Point(2)]
pts[1].y = 5
pts.append(Point(3))
del pts[0].x
for p in pts:
    try:
        print(getx(p))
    except AttributeError as e:
        print(e)
Point.x = "class x"
print([getx(p) for p in pts])
class Q:
    x = "Q.x"
print([getx(o) for o in (pts[1], Q(), Q, pts[0])])
class Num:
    def __init__(self, v): self.v = v
    def __add__(self, o): return self.v + o
def plus(a): return a + 1
print(plus(1), plus(1.5), plus(Num(2)), plus(True))
Num.__add__ = lambda self, o: "patched"
print(plus(Num(2)), plus(3), [plus(x) for x in (1, 2.5, Num(0))])
try:
    plus("a")
except TypeError as e:
    print(e)
def loop(xs):
    total = xs[0]
    for x in xs[1:]:
        total = total + x
    return total
print(loop([1, 2, 3]), loop([1, 2.5]), loop(["a", "b"]), loop([[1], [2]]), loop([2 ** 62, 2 ** 62, 2 ** 62]))
class Sub(Point):
    pass
s = Sub(7)
print(getx(s), s.__dict__)
B2 = B
class B(A): pass
print(isinstance(b, B), isinstance(b, B2))
