# Tuples: literals, methods, operators, hashing, errors.
print((), (1,), (1, 2), 1, (1), ((1,),), tuple(), tuple("ab"), tuple([1, 2]), tuple({1: 2}), tuple(range(3)))
t = 1, 2, 3, 2
print(t.count(2), t.index(2), t.index(2, 2), t + (4,), t * 2, 2 * t, t[1:3], t[::-1], t[-1], len(t), 3 in t, 9 not in t, max(t), sum(t), sorted(t), list(reversed(t)))
print(t < (1, 2, 4), t == (1, 2, 3, 2), (1, 2) < (1, 2, 0), () < (0,), ((1, 2), 3) < ((1, 3), 0), (1, "a") == (1.0, "a"), hash((1, 2)) == hash((1.0, 2.0)), hash(()) == hash(tuple()))
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d, (a, b)[0], (*c, a), tuple(x * x for x in c), (lambda *p: p)(1, 2), divmod(7, 2))
d = {(1, 2): "a", (1, (2, 3)): "b", (): "empty"}
print(d[1, 2], d[(1, (2, 3))], d[()], (1, 2) in d, {(1, 2), (2, 1), (1, 2)} == {(2, 1), (1, 2)})
x = t
t += (9,)
print(x, t, x is t, () is (), t[:] is t, tuple(t) is t, t * 1 == t)

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: (1, 2).index(3))
attempt(lambda: (1,).count())
attempt(lambda: (1,)[1])
attempt(lambda: (1,)["a"])
attempt(lambda: (1,) + [2])
attempt(lambda: (1,) + 2)
attempt(lambda: (1,) * "a")
attempt(lambda: (1,) * 1.5)
attempt(lambda: (1,).append(2))
attempt(lambda: (1,).sort())
attempt(lambda: hash(([],)))
attempt(lambda: {(1, [2]): 3})
attempt(lambda: (1, 2) < (1, "a"))
attempt(lambda: (1, 2) < [1, 2])
attempt(lambda: tuple(1, 2))
attempt(lambda: tuple(5))
attempt(lambda: (1,).index(1, 5))
attempt(lambda: (1,).index())
try:
    t[0] = 5
except TypeError as e:
    print(e)
try:
    del t[0]
except TypeError as e:
    print(e)
inner = ([1], 2)
inner[0].append(3)
print(inner, inner == ([1, 3], 2), repr((1,)), repr(("a'b",)), str(((),)), (1,).__len__(), (1, 2).__getitem__(0), (1,).__add__((2,)), (1,).__contains__(1), (2,).__mul__(2), (1,).__eq__((1,)), (1,).__lt__((2,)))
from_pairs = dict([("a", 1), ("b", 2)])
print(from_pairs, sorted([(2, "b"), (1, "z"), (2, "a")]), min((3, 1), (2, 9)), list(zip((1, 2), (3, 4))), [i for i, _ in enumerate(t)])
