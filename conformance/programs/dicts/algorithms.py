# Grouping, counting, inverting, merging, caching, graphs with dicts.
from_list = [("fruit", "apple"), ("veg", "carrot"), ("fruit", "pear"), ("veg", "leek"), ("nut", "almond")]
grouped = {}
for k, v in from_list:
    grouped.setdefault(k, []).append(v)
print(grouped, {k: len(v) for k, v in grouped.items()}, {v: k for k, vs in grouped.items() for v in vs})
text = "the cat sat on the mat the end"
freq = {}
for w in text.split():
    freq[w] = freq.get(w, 0) + 1
print(freq, max(freq, key=freq.get), sorted(freq, key=lambda w: (-freq[w], w)), sum(freq.values()), {c: [w for w in freq if freq[w] == c] for c in set(freq.values())})
a, b = {"x": 1, "y": 2}, {"y": 20, "z": 30}
print(a | b, b | a, {**a, **b}, {k: a.get(k, 0) + b.get(k, 0) for k in a | b}, {k: (a.get(k), b.get(k)) for k in sorted({*a, *b})}, {k: a[k] for k in a.keys() & b.keys()}, {k: v for k, v in a.items() if k not in b})
graph = {"a": ["b", "c"], "b": ["d"], "c": ["d", "e"], "d": ["f"], "e": ["f"], "f": []}
def topo(g):
    indeg = {n: 0 for n in g}
    for n in g:
        for m in g[n]: indeg[m] += 1
    ready, out = [n for n in g if not indeg[n]], []
    while ready:
        n = ready.pop(0)
        out.append(n)
        for m in g[n]:
            indeg[m] -= 1
            if not indeg[m]: ready.append(m)
    return out
def paths(g, s, t): return [[s]] if s == t else [[s] + p for n in g[s] for p in paths(g, n, t)]
print(topo(graph), paths(graph, "a", "f"), {n: [m for m in graph if n in graph[m]] for n in graph})
def dijkstra(g, s):
    dist, todo = {s: 0}, set(g)
    while todo:
        n = min((x for x in todo if x in dist), key=lambda x: (dist[x], x), default=None)
        if n is None: break
        todo.remove(n)
        for m, w in g[n].items():
            if dist[n] + w < dist.get(m, float("inf")): dist[m] = dist[n] + w
    return dist
print(dijkstra({"a": {"b": 7, "c": 3}, "b": {"d": 2}, "c": {"b": 1, "d": 8}, "d": {}}, "a"))
cache = {}
def lev(a, b):
    if (a, b) in cache: return cache[a, b]
    r = len(a) or len(b) if not a or not b else lev(a[1:], b[1:]) if a[0] == b[0] else 1 + min(lev(a[1:], b), lev(a, b[1:]), lev(a[1:], b[1:]))
    cache[a, b] = r
    return r
print(lev("kitten", "sitting"), len(cache))
def flatten(d, prefix=""):
    out = {}
    for k, v in d.items():
        if isinstance(v, dict): out.update(flatten(v, prefix + k + "."))
        else: out[prefix + k] = v
    return out
def unflatten(d):
    out = {}
    for k, v in d.items():
        node, *rest = out, *k.split(".")
        for p in rest[:-1]: node = node.setdefault(p, {})
        node[rest[-1]] = v
    return out
n = {"a": 1, "b": {"c": 2, "d": {"e": [3]}}}
print(flatten(n), unflatten(flatten(n)) == n)
class LRU:
    def __init__(self, n): self.n, self.d = n, {}
    def get(self, k):
        if k not in self.d: return -1
        self.d[k] = v = self.d.pop(k)
        return v
    def put(self, k, v):
        self.d.pop(k, None)
        self.d[k] = v
        if len(self.d) > self.n: del self.d[next(iter(self.d))]
c = LRU(2)
c.put(1, "a"); c.put(2, "b"); c.get(1); c.put(3, "c")
print(c.get(1), c.get(2), c.get(3), c.d)
trie = {}
for w in ("car", "cat", "dog"):
    node = trie
    for ch in w: node = node.setdefault(ch, {})
    node["$"] = True
print(trie)
