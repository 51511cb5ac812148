# Tables that grow, shrink, are cleared and copied many times.
d = {}
for round_ in range(5):
    for i in range(1000):
        d[i * 7 + round_] = [i]
    for i in range(0, 1000, 3):
        d.pop(i * 7 + round_, None)
print(len(d), sum(v[0] for v in d.values()), list(d)[:5], list(d)[-2:])
while len(d) > 10:
    d.popitem()
print(d)
d.clear()
for i in range(100):
    d[str(i)] = i
    if i % 10 == 9:
        d = {k: v for k, v in d.items() if v % 2}
print(len(d), list(d.items())[:4], list(d.items())[-1])
copies = []
for i in range(200):
    c = dict(d)
    c[i] = i
    copies.append(c)
print(sum(len(c) for c in copies), copies[5][5], 5 in copies[6])
s = set(range(1000))
for i in range(0, 1000, 2):
    s.remove(i)
s |= {-i for i in range(100)}
s -= set(range(0, 500))
print(len(s), sum(s), min(s), max(s))
t = set()
for i in range(2000):
    t.add((i % 50, i % 30))
print(len(t), (49, 29) in t, (50, 1) in t)
class K:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v % 10
    def __eq__(self, o): return self.v == o.v
m = {K(i): i for i in range(200)}
print(len(m), m[K(150)], K(200) in m, sum(m.values()))
for i in range(0, 200, 2):
    del m[K(i)]
print(len(m), K(3) in m, K(4) in m)
nested = {}
for i in range(300):
    node = nested
    for part in (i % 3, i % 5, i % 7):
        node = node.setdefault(part, {})
    node["count"] = node.get("count", 0) + 1
print(len(nested), nested[2][4][6], sum(c["count"] for a in nested.values() for b in a.values() for c in b.values()))
u = {1: "a"}
for i in range(1000):
    u[1] = str(i)
    u[2] = u.pop(1)
    u[1] = u.pop(2)
print(u)
