# __missing__, subclasses, nested defaults, counting.
class Default(dict):
    def __init__(self, factory, *a, **k):
        super().__init__(*a, **k)
        self.factory = factory
    def __missing__(self, key):
        value = self[key] = self.factory()
        return value

d = Default(list)
for w in "apple avocado banana blueberry cherry".split():
    d[w[0]].append(w)
print(d, type(d).__name__, d.get("z"), "z" in d, d["z"], "z" in d)
c = Default(int)
for ch in "mississippi":
    c[ch] += 1
print(c, sorted(c.items(), key=lambda p: (-p[1], p[0])))

class Tree(dict):
    def __missing__(self, k):
        self[k] = t = Tree()
        return t

t = Tree()
t["a"]["b"]["c"] = 1
t["a"]["x"]
print(t, len(t), t["a"]["b"]["c"])

class Lower(dict):
    def __getitem__(self, k):
        return super().__getitem__(k.lower())
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)
    def __contains__(self, k):
        return super().__contains__(k.lower())

l = Lower()
l["ABC"] = 1
print(l["abc"], l["AbC"], "aBC" in l, l, list(l))
l.update(Xyz=2)
print(l)
class Raises(dict):
    def __missing__(self, k):
        raise KeyError(f"nothing for {k}")
try:
    Raises()["q"]
except KeyError as e:
    print(e, repr(e))
class Plain:
    def __missing__(self, k): return 1
try:
    Plain()["x"]
except TypeError as e:
    print(e)
d = {}
for k, v in [("a", 1), ("b", 2), ("a", 3)]:
    d.setdefault(k, []).append(v)
print(d)
counts = {}
for ch in "hello":
    counts[ch] = counts.get(ch, 0) + 1
print(counts, max(counts, key=counts.get), {v: [k for k in counts if counts[k] == v] for v in sorted(set(counts.values()))})
inverted = {}
for k, v in {"a": 1, "b": 2, "c": 1}.items():
    inverted.setdefault(v, set()).add(k)
print({k: sorted(v) for k, v in inverted.items()})
nested = {"x": {"y": [1, {"z": 2}]}}
print(nested["x"]["y"][1]["z"], nested.get("x", {}).get("q", "none"))
def merge(a, b):
    return {k: merge(a[k], b[k]) if isinstance(a.get(k), dict) and isinstance(b.get(k), dict) else b.get(k, a.get(k)) for k in {**a, **b}}
print(merge({"a": 1, "n": {"p": 1, "q": 2}}, {"b": 2, "n": {"q": 3}}))
