# Every kind of target, nested and starred.
a = b = c = []
a.append(1)
print(b, c is a)
x, y = 1, 2
x, y = y, x
print(x, y)
(p, q), [r, s] = (1, 2), (3, 4)
print(p, q, r, s)
first, *rest = "hello"
print(first, rest)
*init, last = (1, 2, 3)
print(init, last)
h, *m, t = range(6)
print(h, m, t)
h, *m, t = [1, 2]
print(h, m, t)
(a1, *b1), c1 = [1, 2, 3], 4
print(a1, b1, c1)
[only] = [5]
single, = "x"
print(only, single)
*all_, = "ab"
print(all_)

class C:
    pass

o = C()
o.attr, d = 1, {}
d["k"], o.list = 2, [0, 0]
o.list[0], o.list[-1] = "first", "last"
print(o.attr, d, o.list)
i, d[i] = "key", "value"
print(d)
l = [1, 2, 3, 4]
l[1:3], z = ["x"], "z"
print(l, z)
for o.loop in range(3):
    pass
print(o.loop)
for l[0], (u, *v) in [(1, (2, 3, 4)), (5, "678")]:
    print(l[0], u, v)
n = m2 = 1
n += 1
print(n, m2)
() = []
[] = ()
k, v = {"a": 1, "b": 2}
print(k, v)
one, two = {1, 2}
print(one, two)
