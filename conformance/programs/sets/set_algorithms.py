# Sets as tools: deduplication, graph search, anagrams, sieve, powerset, set cover, symmetric differences of dicts.
items = [3, 1, 3, 2, 1]
seen = set()
print([x for x in items if not (x in seen or seen.add(x))], sorted(set(items)), len(set(items)) == len(items), {x for x in items if items.count(x) > 1} == {1, 3}, sorted({frozenset(w) for w in ("ab", "ba", "c")}, key=len)[0] == {"c"})
graph = {"a": {"b", "c"}, "b": {"d"}, "c": {"d"}, "d": set(), "e": {"a"}}
def reach(n):
    found, todo = set(), {n}
    while todo:
        x = todo.pop()
        found.add(x)
        todo |= graph[x] - found
    return found
print({n: "".join(sorted(reach(n))) for n in graph}, sorted(set.union(*graph.values())), sorted(set(graph) - set().union(*graph.values())), sorted(set.intersection({1, 2, 3}, {2, 3}, [3, 2])))
a, b = set("abracadabra"), set("alacazam")
for op, r in (("-", a - b), ("|", a | b), ("&", a & b), ("^", a ^ b)): print(op, sorted(r))
universe = set(range(1, 11))
subsets = [{1, 2, 3, 8, 9, 10}, {1, 2, 3, 4, 5}, {4, 5, 7}, {5, 6, 7}, {6, 7, 8, 9, 10}]
cover, left = [], set(universe)
while left:
    best = max(subsets, key=lambda s: len(s & left))
    cover.append(sorted(best))
    left -= best
print(cover)
x, y = {"a": 1, "b": 2, "c": 3}, {"b": 2, "c": 4, "d": 5}
print(sorted(x.keys() - y), sorted(y.keys() - x.keys()), sorted(x.keys() & y.keys()), sorted(k for k in x.keys() & y if x[k] != y[k]), sorted(dict(x.items() ^ y.items())), sorted(x.items() & y.items()), sorted(x.keys() ^ y.keys()))
sieve = set(range(2, 50))
for p in range(2, 8): sieve -= set(range(p * p, 50, p))
print(sorted(sieve), {1, 2} <= {1, 2, 3}, {1, 2} < {1, 2}, {1} | {2} > {2}, not {1} & {2}, {1, 2}.isdisjoint({3}), {1, 2, 3}.issuperset([1]), set("abc").issubset("abcd"), {*"ab", *"bc"} == set("abc"), set() or "empty", len({1, 1.0, True}), {(1, 2), (1, 2)} == {(1, 2)})
try:
    for e in (s := {1, 2, 3}): s.add(e + 10)
except RuntimeError as err: print(err)
s = {5, 6}
s.discard(99); s.add(5); s.update([7], "a"); s.remove("a")
print(s, s.pop() in {5, 6, 7}, len(s), s.clear(), s, s.copy() is s)
