# Packing, unpacking, nested targets, stars in calls and displays, swaps, returning several values.
t = 1, 2, 3
a, b, c = t
(d), (e,) = 4, (5,)
[f, [g, h]] = "x", "yz"
i, *j = t
*k, l = t
m, *n, o = "ab"
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)
a, b = b, a
a, b, c = c, a, b
x = (y := 1, z := 2) if False else (1, 2)
print(a, b, c, x, (1,), (1), (), (1, 2) + (3,), (1, 2) * 2, 1 in (1, 2), t[0], t[-1], t[::-1], len(t), t.index(2), t.count(9), t == (1, 2, 3), t < (1, 2, 4), hash(t) == hash((1, 2, 3)), *t, [*t, *t], {*t}, (*t, 4), (*"ab", *[1]), {**{"k": t}})
def f(*args, **kw): return args, kw
def two(): return 1, 2
p, q = two()
print(f(*t), f(*two(), 3), f(t), two(), two()[0], p + q, max(*t), max(t), min(*"cab"), sum(t), sorted(t, reverse=True), dict([two()]), list(zip(*[(1, 2), (3, 4)])), [u + v for u, v in ((1, 2), (3, 4))], [w for w, *_ in ("ab", "cd")], "%s-%s" % two(), "{}{}{}".format(*t))
for (r, s), *rest in [((1, 2), 3, 4), ((5, 6),)]: print(r, s, rest, end="; ")
for idx, (key, val) in enumerate({"k": "v"}.items()): print(idx, key, val)
for bad in ("a, b = t", "a, b, c, d = t", "a, *b, c, d, e = t", "a, b = 5", "(a, b), c = t", "a, (b, c) = 1, (2,)", "a, b = {1}", "a, b = iter([1])", "t[0] = 1", "t += [1]"):
    try:
        if bad == "a, b = t": a, b = t
        elif bad == "a, b, c, d = t": a, b, c, d = t
        elif bad == "a, *b, c, d, e = t": a, *b, c, d, e = t
        elif bad == "a, b = 5": a, b = 5
        elif bad == "(a, b), c = t": (a, b), c = t
        elif bad == "a, (b, c) = 1, (2,)": a, (b, c) = 1, (2,)
        elif bad == "a, b = {1}": a, b = {1}
        elif bad == "a, b = iter([1])": a, b = iter([1])
        elif bad == "t[0] = 1": t[0] = 1
        else: t += [1]
    except (ValueError, TypeError) as err: print(bad, "|", err)
u = t
u += (4,)
v = ([],)
v[0].append(1)
print(t, u, v, tuple([1]), tuple("ab"), tuple({1: 2}), tuple(range(2)), tuple(), isinstance(t, tuple), type(()) is tuple, ((1, 2), 3)[0][1], (lambda x, y: x * y)(*(3, 4)), *map(sum, [(1, 2), (3, 4)]), bool(()), bool((0,)), not (), (None,)[0], ("a" "b",), ("a", "b")[1 > 0])
