# Frozensets as members and keys, order-free equality, hashing and immutability.
f = frozenset([3, 1, 2])
print(sorted(f), len(f), 2 in f, f == {1, 2, 3}, f == frozenset((3, 2, 1, 1)), hash(f) == hash(frozenset([1, 2, 3])), frozenset(f) is f, frozenset() is frozenset(), frozenset("aab") == {"a", "b"}, bool(frozenset()), f.copy() is f)
for f2 in (lambda: f.add(1), lambda: f.remove(1), lambda: f.__setitem__, lambda: {set()}, lambda: {frozenset([set()])} if False else hash(frozenset([1])) == hash(frozenset([1])), lambda: frozenset([[]]), lambda: f[0], lambda: f + f, lambda: f < 5, lambda: frozenset(5), lambda: frozenset(1, 2), lambda: hash({1}), lambda: {1: 2}[{1}], lambda: {frozenset([1]): 2}[{1}]):
    try:
        print(f2())
    except (TypeError, AttributeError, KeyError) as e:
        print(type(e).__name__, e)
nested = {frozenset({1, 2}), frozenset({2, 1}), frozenset({3})}
print(len(nested), frozenset([2, 1]) in nested, {1, 2} in nested, {3} in nested, sorted(sorted(s) for s in nested))
print(f | {9}, type(f | {9}).__name__, type({9} | f).__name__, f & {1, 5}, f - {1}, f ^ {1, 7}, f <= {1, 2, 3, 4}, f < f, f.isdisjoint([7]), f.issubset(range(10)), f.union([5], [6]), f.intersection([1, 2], [2, 3]), f.difference([1]), f.symmetric_difference([1, 8]))
g = f
g |= {4}
print(sorted(g), sorted(f), g is f)
def powerset(s):
    result = {frozenset()}
    for x in s: result |= {r | {x} for r in result}
    return result
p = powerset("abc")
print(len(p), sorted("".join(sorted(s)) for s in p), frozenset("ab") in p)
groups = {}
for w in "listen silent enlist google elgoog abc".split(): groups.setdefault(frozenset(w), []).append(w)
print(sorted(groups.values()), {frozenset("ab"): 1}[frozenset("ba")])
class FS(frozenset):
    def __new__(cls, items, tag): return super().__new__(cls, items)
    def __init__(self, items, tag): self.tag = tag
x = FS([1], "t")
print(x, x.tag, x == frozenset([1]), type(x | {2}).__name__, type(x.copy()).__name__, hash(x) == hash(frozenset([1])), {x: 1}[frozenset([1])], repr(FS([], 0)))
edges = {frozenset(e) for e in ["ab", "ba", "bc", "ca", "aa"]}
print(len(edges), sorted("".join(sorted(e)) for e in edges), sorted({v for e in edges for v in e}))
