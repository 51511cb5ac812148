# What shares and what copies: assignment, slices, list(), *, comprehensions, default arguments, nested rows, loops.
a = [1, [2, 3]]
b, c, d, e, f = a, a[:], list(a), a.copy(), [*a]
a.append(4)
a[1].append("x")
print(a, b, c, d, e, f, a is b, a is c, a[1] is c[1], a == b, c == d)
rows = [[0] * 2] * 3
rows[0][0] = 1
fine = [[0] * 2 for _ in range(3)]
fine[0][0] = 1
print(rows, fine, rows[0] is rows[1], fine[0] is fine[1])
def mutate(l): l.append(1); l = [9]; l.append(2); return l
x = []
print(mutate(x), x)
def swap(l, i, j): l[i], l[j] = l[j], l[i]
y = [1, 2, 3]
swap(y, 0, 2)
print(y)
p = q = [0]
p += [1]
p = p + [2]
print(p, q)
t = ([1], 2)
t[0].append(5)
u = t
print(t, u[0] is t[0], [t[0]] * 2, tuple(t) is t)
outer = []
for i in range(2):
    inner = []
    inner.append(i)
    outer.append(inner)
print(outer, [[]] * 2 == [[], []])
same = []
item = []
for i in range(2):
    item.append(i)
    same.append(item)
print(same, same[0] is same[1])
matrix = [[1, 2], [3, 4]]
shallow, deep = matrix[:], [r[:] for r in matrix]
matrix[0][0] = 99
matrix.append([5])
print(shallow, deep)
dct = {"k": [1]}
d2, d3 = dict(dct), {k: v[:] for k, v in dct.items()}
dct["k"].append(2)
print(d2, d3)
s1 = {1}
s2, s3 = s1, s1 | set()
s1.add(2)
print(s2, s3)
z = list(range(3))
for v in z[:]: z.append(v)
print(z, [v for v in z], z[::-1][::-1] == z, sorted(z) is z, (z * 1) is z, [z, z][0] is [z, z][1])
g = [[]]
g[0].append(g)
h = g[:]
print(h[0] is g[0], h == g if False else "skipped", len(h))
