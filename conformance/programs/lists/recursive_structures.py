# Lists, dicts, tuples and objects that contain themselves: repr, comparison, copies.
l = [1]
l.append(l)
print(l, len(l), l[1] is l, l[1][1][0], repr(l), str(l))
d = {"k": 1}
d["self"] = d
print(d, d["self"]["self"]["k"])
t = ([],)
t[0].append(t)
print(t, t[0])
a, b = [1], [2]
a.append(b); b.append(a)
print(a, b)
m = {1: [2]}
m[1].append(m)
m["items"] = list(m.values())
print(m)
print({1: d, 2: [l]}, [d.values()], d.items())
for f in (lambda: l == l, lambda: l == [1, l], lambda: l in l, lambda: a == b, lambda: [l] == [l]):
    print(f())
def same(x, y):
    try:
        return x == y
    except RecursionError as e:
        return "RecursionError " + str(e)
x, y = [], []
x.append(y); y.append(x)
print(same(x, y))
p, q = {}, {}
p["k"], q["k"] = q, p
print(same(p, q))
try:
    print(x < y)
except RecursionError as e:
    print(e)
c = l[:]
print(c, c[1] is l, c is l)
class Node:
    def __init__(self): self.items = [self]
    def __repr__(self): return f"Node({self.items if len(self.items) > 1 else '...'})"
n = Node()
print(n, [n], {"n": n})
class L(list):
    pass
s = L()
s.append(s)
print(s, type(s).__name__)
class D(dict): pass
dd = D()
dd[0] = dd
print(dd)
st = [1, 2]
st[0] = st[1] = st
print(st, st[0][1][0] is st)
deep = []
for _ in range(50):
    deep = [deep]
print(str(deep).count("["), deep == deep)
g = [g for g in [[]]]
g[0].append(g)
print(g)
f = (1, [2, (3,)])
f[1].append(f)
print(f, hash((1, 2)) == hash((1, 2)))
try:
    hash(f)
except TypeError as e:
    print(e)
u = [0, 0]
u[0], u[1] = u, (u, u)
print(u, len(repr(u)))
print([*l][0], list(l) == l, l.copy()[1] is l, l.index(l), l.count(l), l[::-1])
l.clear()
print(l)
