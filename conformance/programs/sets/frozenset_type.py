# frozenset: constructor, operators, hashing, as key and element.
f = frozenset([3, 1, 2, 1])
print(f, len(f), 1 in f, frozenset(), frozenset("a"), frozenset({1: 2}), bool(frozenset()), bool(f), frozenset(f) is f, f.copy() is f)
print(f | {9}, f & [1, 2] if False else f & {1, 2}, f - {1}, f ^ {1, 9}, f.union([7], (8,)), f.intersection([1, 5]), f.difference([1]), f.symmetric_difference([1, 4]))
print(f == {1, 2, 3}, {1, 2, 3} == f, f < {1, 2, 3, 4}, f.issubset(range(9)), f.issuperset([1]), f.isdisjoint([5]), f != frozenset([1]), hash(f) == hash(frozenset([1, 2, 3])), hash(frozenset()))
d = {frozenset([1, 2]): "a", frozenset(): "empty"}
print(d[frozenset([2, 1])], d[frozenset()], {frozenset([1]), frozenset([1])}, frozenset([frozenset([1])]), {1, 2} in {frozenset([1, 2])})
g = f
g |= {100}
print(f, g, type(g).__name__)
g &= {100}; g -= {5}; g ^= {6}
print(g)
groups = {}
for w in ("listen", "silent", "enlist", "google", "elgoog"):
    groups.setdefault("".join(sorted(w)), []).append(w)
print(groups)
edges = {frozenset(p) for p in [(1, 2), (2, 1), (3, 4)]}
print(len(edges), sorted(sorted(e) for e in edges))
for bad in (lambda: f.add(1), lambda: f.remove(1), lambda: f.update([1]), lambda: frozenset(1), lambda: frozenset([[]]), lambda: frozenset(1, 2), lambda: f[0], lambda: f + f, lambda: f | [1], lambda: f < [1], lambda: setattr(f, "x", 1), lambda: frozenset(iterable=[1])):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
