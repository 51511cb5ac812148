# One-element tuples, concatenation, comparison chains, immutability with mutable contents, methods.
print((), (1,), (1, 2), ((),), ((1,),), tuple("ab"), tuple({1: 2}), tuple(range(3)), (1) == 1, 1, (2,) * 3, () * 5, (1,) + (2,), ((1, 2), 3)[0][1])
t = (1, [2], "x")
t[1].append(3)
print(t, t.index("x"), t.count(1), t[-1], t[::-1], t[1:], t[5:], len(t), 1 in t, [2, 3] in t)
for f in (lambda: t.__setitem__, lambda: t[3], lambda: t["a"], lambda: t + [1], lambda: [1] + t, lambda: t * 1.5, lambda: t.index(99), lambda: t.index(1, 1), lambda: hash(t), lambda: {t: 1}, lambda: t < (1, 5), lambda: (1, 2) < [1, 2], lambda: tuple(5), lambda: t.append(1), lambda: t.count(), lambda: (1, "a") < (1, 2), lambda: tuple(1, 2), lambda: t - t):
    try:
        print(f())
    except (TypeError, IndexError, ValueError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
print((1, 2) < (1, 3), (1, 2) < (1, 2, 0), () < (0,), (2,) > (1, 9, 9), (1, 2) == (1.0, 2.0), (1,) != [1], ("a", 1) <= ("a", 1), (1, (2, 3)) < (1, (2, 4)), max((1, 2), (1, 1, 9)), sorted([(2, "b"), (1, "z"), (2, "a")]), hash((1, 2)) == hash((1.0, 2)))
def multi(): return 1, [2], "three"
a, (b,), c = multi()
x = y = z = (1, 2)
first, *middle, last = range(6)
*init, end = "abc"
(p, q), *[r, s] = [(1, 2), 3, 4]
print(a, b, c, x is z, first, middle, last, init, end, p, q, r, s)
for bad, f in (("few", lambda: [1]), ("many", lambda: [1, 2, 3]), ("int", lambda: 5), ("none", lambda: None), ("str", lambda: "abc"), ("dict", lambda: {1: 2}), ("gen", lambda: (i for i in range(9)))):
    try:
        u, v = f()
    except (ValueError, TypeError) as e:
        print(bad, type(e).__name__, e)
    try:
        u, *v, w = f()
        print(bad, u, v, w)
    except (ValueError, TypeError) as e:
        print(bad, type(e).__name__, e)
class P(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    @property
    def x(self): return self[0]
    def __add__(self, o): return P(self[0] + o[0], self[1] + o[1])
    def __repr__(self): return f"P{tuple(self)}"
print(P(1, 2) + P(3, 4), P(1, 2) == (1, 2), P(5, 6).x, type(P(1, 2)[:]).__name__, type(P(1, 2) * 2).__name__, {P(1, 2): "k"}[(1, 2)], P(1, 2) < (1, 3), tuple(P(7, 8)), [*P(1, 2)])
swap = [1, 2]
swap[0], swap[1] = swap[1], swap[0]
print(swap, *(1, 2), *[], sep="|")
for i, (k, (v, w)) in enumerate([("a", (1, 2)), ("b", (3, 4))]):
    print(i, k, v, w)
print(tuple(x * x for x in range(4)), sum(((1, 2), (3,)), ()), any(()), all(()), min((3, 1, 2)), (lambda *a: a)(1, 2), (lambda *a: a)(), 3 * ("a", "b"), ("x",) is not ("y",), bool(()), bool((0,)))
