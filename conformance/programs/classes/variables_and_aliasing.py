# Class variables, instance variables, mutable defaults, shared state.
class A:
    shared = []
    count = 0
    table = {}
    def __init__(self, name):
        self.name = name
        A.count += 1
        self.own = []
    def add(self, x):
        self.shared.append(x)
        self.own.append(x)
        self.table[self.name] = len(self.own)
        self.count += 10
a, b = A("a"), A("b")
a.add(1); b.add(2); a.add(3)
print(a.shared, b.shared is a.shared, a.own, b.own, A.count, a.count, b.count, A.table, "count" in vars(a))
a.shared = ["replaced"]
print(a.shared, b.shared, A.shared)
a.shared += ["more"]
b.shared += ["extended in place, then bound to the instance"]
print(a.shared, len(A.shared), b.shared is A.shared, "shared" in vars(b))
A.count = 100
print(a.count, b.count, A.count, A("c").count)
del a.count
print(a.count)
class B(A):
    count = 5
print(B.count, A.count, B("x").count, B.count, A.count, B.shared is A.shared)
B.shared = []
B.shared.append("B only")
print(A.shared[-1], B.shared)
class C:
    x = 1
    y = x + 1
    z = [x] * y
    def get(self): return self.x, self.y
    x = 10
print(C().get(), C.z)
c1, c2 = C(), C()
c1.x += 1
print(c1.x, c2.x, C.x)
class Default:
    def __init__(self, items=[]): self.items = items
d1, d2, d3 = Default(), Default(), Default([])
d1.items.append(1)
print(d2.items, d3.items, d1.items is d2.items)
class Node:
    root = None
    def __init__(self, parent=None):
        self.parent = parent
        self.kids = []
        if parent is None: Node.root = self
        else: parent.kids.append(self)
r = Node()
k = Node(r)
Node(k)
print(Node.root is r, len(r.kids), len(r.kids[0].kids), k.root is r, Node.root.kids[0].kids[0].parent.parent is r)
def method_outside(self): return f"outside {self.name}"
A.outside = method_outside
print(a.outside(), A.outside(b))
a.bound = a.outside
b.bound = a.outside
print(b.bound(), A.__dict__["outside"] is method_outside)
print([hasattr(A, n) for n in ("shared", "own", "name")], sorted(vars(b)))
