# Left to right targets, right side first, swaps, self references, side effects.
log = []
class T:
    def __init__(self, n): object.__setattr__(self, "n", n)
    def __setattr__(self, k, v): log.append((self.n, k, v))
    def __setitem__(self, k, v): log.append((self.n, k, v))
def v(x):
    log.append(("value", x))
    return x
a, b = T("a"), T("b")
a.x = b.y = v(1)
a[v("k")], b.z = v(2), v(3)
(a.p, [b.q, a.r]) = v(4), (v(5), v(6))
a.s, *b.t = v((7, 8, 9))
for e in log: print(e)
i, l = 0, [10, 20, 30]
i, l[i] = 2, "changed at 2?"
print(i, l)
l[0], l[1] = l[1], l[0]
print(l)
x, y, z = 1, 2, 3
x, y, z = z, x, y
print(x, y, z)
x = y = z = []
x.append(1)
print(y, z is x)
a = b = c = 0
a += 1
print(a, b, c)
d = {}
d["a"] = d["b"] = d
print(sorted(d), d["a"] is d["b"] is d)
f = g = lambda: g
print(f() is f)
n = 5
n, m = n + 1, n - 1
print(n, m)
t = t2 = 1, 2
print(t is t2, t)
(p, q), r = s = [1, 2], 3
print(p, q, r, s)
fib = [0, 1]
for _ in range(8): fib[len(fib):] = [fib[-1] + fib[-2]]
print(fib)
u, w = [], {}
u[:], w["k"] = "abc", u
print(u, w)
