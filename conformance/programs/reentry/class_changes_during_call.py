# Methods, classes and attributes replaced while they run.
class A:
    def m(self):
        A.m = lambda self: "new m"
        return "old m", self.m()
    def gone(self):
        del A.gone
        try:
            return self.gone()
        except AttributeError as e:
            return str(e)
a = A()
print(a.m(), a.m(), A().gone())
class C:
    def __add__(self, o):
        C.__add__ = lambda self, o: "second"
        return "first"
    def __len__(self):
        C.__len__ = lambda self: 2
        return 1
    def __getattr__(self, n):
        setattr(self, n, "set by getattr")
        return "first " + n
    def __iter__(self):
        C.__iter__ = lambda self: iter("new")
        return iter("old")
c = C()
print(c + 1, c + 1, len(c), len(c), c.x, c.x, list(c), list(c))
class D:
    count = 0
    @property
    def p(self):
        D.p = 5
        return "property"
d = D()
print(d.p, d.p)
def f():
    global f
    f = lambda: "replaced"
    return "original"
print(f(), f())
def counter():
    counter.n += 1
    return counter.n
counter.n = 0
print(counter(), counter(), counter.n)
class E:
    def __init__(self):
        self.x = 1
        self.__dict__.clear()
        self.y = 2
e = E()
print(e.__dict__, hasattr(e, "x"))
class F:
    def __setattr__(self, n, v):
        self.__dict__[n] = v
        if n == "a":
            self.b = v + 1
g = F()
g.a = 1
print(g.__dict__)
class Node:
    def __init__(self, v): self.v, self.next = v, None
head = None
for i in range(5):
    n = Node(i)
    n.next, head = head, n
cur = head
while cur:
    if cur.next and cur.next.v % 2 == 0:
        cur.next = cur.next.next
    print(cur.v, end=" ")
    cur = cur.next
print()
