# Stars wherever they are allowed.
def f(*a, **k): return a, k
l, d = [1, 2], {"x": 1}
print(f(*l, *l), f(*l, 3, *"ab"), f(**d, y=2), f(*l, **d), f(*(), **{}), f(*[*l, *[*l]]), f(*range(2), *{3}, *{"k": 1}))
a, *b = l; print(a, b)
*a, b = "xyz"; print(a, b)
a, *b, c = 1, 2; print(a, b, c)
(a, *b), *c = [[1, 2, 3], 4, 5]; print(a, b, c)
[a, [*b], c] = 1, "bc", 3; print(a, b, c)
for a, *b in ["xyz", (1,), {5: 6, 7: 8}]:
    print(a, b)
print([(x, y) for x, *y in [(1, 2, 3)]], [*l, *d], (*l,), {*l, 9}, {**d, **{"x": 2}}, [*[], *()], [*map(str, l)], [*d.items()], *l, *d.values())
x = *l, *l
print(x)
def g(): return *l, *d
print(g())
class C:
    *v, w = range(4)
print(C.v, C.w)
o = C()
*o.list, o.last = "hey"
d["rest"], *d["more"] = 1, 2, 3
l[0], *l[1:] = "new", "slice", "items"
print(o.list, o.last, d, l)
first, *_, last = range(100)
print(first, last, len(_))
head, *tail = [1]
print(head, tail, *tail)
(lambda *args, sep="-": print(*args, sep=sep))(*"abc")
(lambda *, k: print(k))(**{"k": 5})
print(*[f"{i}" for i in range(3)], *(c for c in "ab"), sep=",", end=".\n")
merged = {**{"a": 1}, "b": 2, **{"a": 3, "c": 4}}
print(merged, list(merged), dict(**merged, z=0), [*merged][::-1], max(*[1, 5, 3], 2), "{}{}{k}".format(*"ab", **{"k": 1}))
def deep(a, *args, b=1, **kw): return deep(*args, **kw, b=b + 1) if args else (a, b, kw)
print(deep(1, 2, 3, z=9))
