# Counting, grouping, inverting, nested defaults: the idioms.
words = "the quick the lazy the dog a quick fox".split()
counts = {}
for w in words: counts[w] = counts.get(w, 0) + 1
print(counts, sorted(counts, key=lambda k: (-counts[k], k)), max(counts, key=counts.get), sum(counts.values()))
groups = {}
for w in words: groups.setdefault(len(w), set()).add(w)
print({k: sorted(v) for k, v in sorted(groups.items())})
index = {}
for i, w in enumerate(words): index.setdefault(w, []).append(i)
print(index, {w: i[0] for w, i in index.items() if len(i) > 1})
inverse = {}
for k, v in counts.items(): inverse.setdefault(v, []).append(k)
print(inverse, {v: k for k, v in counts.items()})
nested = {}
for a, b, v in [("x", 1, "p"), ("x", 2, "q"), ("y", 1, "r")]:
    nested.setdefault(a, {})[b] = v
print(nested, nested["x"][2], nested.get("z", {}).get(1, "none"), [(a, b) for a, d in nested.items() for b in d])
class DefaultDict(dict):
    def __init__(self, factory): super().__init__(); self.factory = factory
    def __missing__(self, k): self[k] = v = self.factory(); return v
tree = lambda: DefaultDict(tree)
t = tree()
t["a"]["b"]["c"] = 1
t["a"]["d"] = 2
print(t, len(t), "q" in t, t.get("q"))
d = DefaultDict(int)
for ch in "hello": d[ch] += 1
print(d, d["zz"], d)
def transpose(rows): return {k: [r.get(k) for r in rows] for k in dict.fromkeys(k for r in rows for k in r)}
print(transpose([{"a": 1, "b": 2}, {"a": 3, "c": 4}]))
print(dict(sorted({"b": 1, "a": 2}.items())), dict(sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1])), list(dict.fromkeys("mississippi")), {k: v for k, v in zip("abc", range(3)) if v}, dict(enumerate("xy")), {**{"a": 1}, **{"a": 2, "b": 3}}, {k.upper(): v for k, v in {"q": 1}.items()})
a, b = {"x": 1, "y": 2}, {"y": 3, "z": 4}
print({k: a.get(k, 0) + b.get(k, 0) for k in a.keys() | b.keys() if k} == {"x": 1, "y": 5, "z": 4}, a.keys() & b.keys(), sorted(a.items() ^ b.items()), a | b, {k: (a.get(k), b.get(k)) for k in sorted(a.keys() ^ b.keys())})
