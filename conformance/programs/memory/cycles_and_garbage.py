# Cyclic structures made and dropped in numbers; the survivors stay whole.
class Node:
    def __init__(self, name):
        self.name = name
        self.links = []
        self.self = self
keep = []
for i in range(3000):
    a, b = Node(f"a{i}"), Node(f"b{i}")
    a.links.append(b)
    b.links.append(a)
    if i % 500 == 0:
        keep.append(a)
print([n.name for n in keep], [n.links[0].name for n in keep], all(n.links[0].links[0] is n for n in keep), all(n.self is n for n in keep))
l = None
for i in range(2000):
    x = [i]
    x.append(x)
    d = {"me": None, "list": x}
    d["me"] = d
    if i == 1234:
        l = d
print(l["list"][0], l["me"]["me"]["list"][1][0], len(l))
def closures(n):
    out = []
    for i in range(n):
        def f(i=i):
            return f, i
        out.append(f)
    return out
fs = closures(500)
print(fs[123]()[1], fs[-1]()[0] is fs[-1])
fs = fs[::100]
print([f()[1] for f in fs])
ring = [Node(i) for i in range(100)]
for i, n in enumerate(ring):
    n.links.append(ring[(i + 1) % 100])
start = ring[0]
ring = None
n, steps = start, 0
while True:
    n = n.links[0]
    steps += 1
    if n is start:
        break
print(steps)
for _ in range(200):
    class Temp:
        value = [1, 2, 3]
        def m(self): return self.value, Temp
    Temp.self = Temp
    t = Temp()
    t.t = t
print(t.m()[0], Temp.self is Temp)
