# Thousands of instances with methods, properties, slots and bound methods kept.
class P:
    total = 0
    def __init__(self, x, y):
        self.x, self.y = x, y
        P.total += 1
    def add(self, o): return P(self.x + o.x, self.y + o.y)
    @property
    def sum(self): return self.x + self.y
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
class S:
    __slots__ = ("a", "b")
    def __init__(self, a): self.a, self.b = a, [a]
acc = P(0, 0)
for i in range(2000):
    acc = acc.add(P(i, -i))
print(acc.x, acc.y, acc.sum, P.total)
pts = {P(i % 50, i % 20) for i in range(1000)}
print(len(pts), P(0, 0) in pts, P(49, 0) in pts, sum(p.x for p in pts))
slots = [S(i) for i in range(1000)]
for s in slots[::3]:
    s.b.append(s)
print(sum(s.a for s in slots), sum(len(s.b) for s in slots), slots[3].b[1] is slots[3])
methods = [P(i, i).add for i in range(300)]
print(methods[10](P(1, 1)).x, sum(m.__self__.x for m in methods), methods[5].__self__.sum)
class Grow:
    pass
objs = []
for i in range(300):
    g = Grow()
    for j in range(i % 7):
        setattr(g, f"f{(i * j) % 11}", j)
    objs.append(g)
print(sum(len(vars(g)) for g in objs), sorted(vars(objs[6])))
class Visitor:
    def __init__(self): self.counts = {}
    def visit(self, o):
        getattr(self, "visit_" + type(o).__name__, self.generic)(o)
    def visit_list(self, o):
        self.bump("list")
        for x in o: self.visit(x)
    def visit_dict(self, o):
        self.bump("dict")
        for v in o.values(): self.visit(v)
    def generic(self, o): self.bump(type(o).__name__)
    def bump(self, k): self.counts[k] = self.counts.get(k, 0) + 1
v = Visitor()
v.visit([{"a": [1, "x", None, {"b": 2.5}]} for _ in range(100)])
print(v.counts)
chain = None
for i in range(1000):
    chain = (lambda prev, i: lambda: (i, prev))(chain, i)
n, c = 0, chain
while c:
    i, c = c()
    n += i
print(n)
lists = [[] for _ in range(500)]
for i in range(10000):
    lists[i % 500].append(i)
    if i % 3 == 0 and lists[(i * 7) % 500]:
        lists[(i * 7) % 500].pop()
print(sum(map(len, lists)), sum(map(sum, lists)))
