# Which operations share, which copy.
a = [1, [2, 3]]
b = a
c = a[:]
d = list(a)
e = a.copy()
f = a + []
g = a * 1
h = [*a]
i = [x for x in a]
a.append(4)
a[1].append("deep")
for n, l in zip("bcdefghi", (b, c, d, e, f, g, h, i)):
    print(n, l, l is a, l[1] is a[1], l == a)
row = [0] * 3
grid = [row] * 3
grid[0][0] = 1
print(grid, grid[0] is grid[2], row)
grid = [[0] * 3 for _ in range(3)]
grid[0][0] = 1
print(grid)
def modify(l): l.append("modified"); l = ["rebound"]; l.append("lost"); return l
x = []
print(modify(x), x)
def extend(l=None): l = l if l is not None else []; l += [1]; return l
print(extend(), extend(), extend([0]), extend(x), x)
p = q = [1, 2, 3]
p = p + [4]
print(p, q)
p = q
p += [4]
print(p, q)
t = ([1], [2])
u = t
t[0].append("x")
print(u, t is u)
s = [[]] * 2 + [[]]
s[0].append("shared")
s[2].append("own")
print(s)
m = {"k": [1]}
n = dict(m)
o = {**m}
m["k"].append(2)
m["new"] = 1
print(n, o, n["k"] is o["k"])
sl = a[1:2]
sl[0].append("through slice")
print(a[1])
z = [1, 2, 3]
for v in z[:]:
    if v == 2: z.remove(v)
print(z)
w = [3, 1, 2]
v = sorted(w)
r = list(reversed(w))
w.sort()
print(w, v, v is w, r)
nested = [[1, 2], [3, 4]]
shallow, deep = list(nested), [list(r) for r in nested]
nested[0][0] = "changed"
print(shallow, deep)
k = l = []
k += "ab"
l = l + ["c"]
print(k, l)
first, *rest = orig = [1, 2, 3]
rest.append(4)
print(orig, rest)
args = [1, 2]
(lambda *a: a)(*args)
def star(*a): return a
print(star(*args), args)
def keep(x, acc=[]): acc.append(x); return acc
print(keep(1), keep(2), keep(3, []), keep(4))
