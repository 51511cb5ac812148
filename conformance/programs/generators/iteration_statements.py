# Generators as the iterable of every construct.
def g(n=3):
    for i in range(n):
        yield i
for x in g():
    if x == 1: continue
    print(x, end=" ")
else:
    print("else")
for x in g(10):
    if x == 2: break
a, b, c = g()
first, *rest = g(4)
print(a, b, c, first, rest, x)
try:
    a, b = g()
except ValueError as e:
    print(e)
print([*g()], (*g(), 9), {*g()}, {**dict(zip("ab", g()))}, list(g()), tuple(g()), set(g()), frozenset(g()), dict((x, x) for x in g()), dict.fromkeys(g()), bytes(g()), sorted(g(), reverse=True), sum(g()), min(g()), max(g()), any(g()), all(g()), len(list(g())))
print(list(map(str, g())), list(filter(None, g())), list(zip(g(), g())), list(enumerate(g(), 5)), ",".join(str(x) for x in g()), "".join(map(str, g())), 2 in g(), 7 in g(), next(g()), print(*g()))
l = []
l.extend(g()); l += g(); l[1:1] = g(2); l[::2] = g(len(l[::2]))
print(l)
s = {10}
s.update(g()); s |= set(g())
print(s, s.intersection(g(2)), s.union(g(5)), s.issuperset(g()), s.isdisjoint(g()))
d = {}
d.update((k, k * 2) for k in g())
print(d, [x for x in g() for y in g(x)], {x: [y for y in g(x)] for x in g()}, list(x for x in g() if x), (lambda *a: a)(*g()), max(g(), key=lambda v: -v), list(reversed(list(g()))))
def kw(**k): return k
print(kw(**{str(k): v for k, v in enumerate(g())}), [1, 2, 3][slice(*g(2))], "%s %s %s" % tuple(g()), "{} {}".format(*g(2)), divmod(*(x + 5 for x in g(2))), list(range(*g(3))) if False else list(range(*(1, 4))))
it = g(6)
print([(x, next(it)) for x in it], list(zip(*[g(6)] * 2)) == list(zip(range(6), range(6))), list(zip(*[(i := g(6))] * 2)))
print(isinstance(g(), type(x for x in ())), type(g()).__name__, iter(it) is it, hasattr(g(), "send"), hasattr(g(), "__next__"), callable(g()), bool(g()), g() == g(), repr(g())[:19])
match list(g()):
    case [0, *m]:
        print(m)
match g():
    case [*_]:
        print("no: not a sequence")
    case _:
        print("a generator is no sequence")
