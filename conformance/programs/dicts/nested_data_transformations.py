# Nested dicts and lists: paths, flattening, merging, pivoting, grouping, filtering, renaming.
data = {"users": [{"name": "ann", "age": 30, "tags": ["x", "y"], "address": {"city": "Oslo"}}, {"name": "bob", "age": 25, "tags": [], "address": {"city": "Rome"}}, {"name": "cy", "age": 35, "tags": ["y"]}], "meta": {"page": 1}}
users = data["users"]
print([u["name"] for u in users if u["age"] > 26], {u["name"]: u["age"] for u in users}, [u.get("address", {}).get("city", "?") for u in users], sorted({t for u in users for t in u["tags"]}), max(users, key=lambda u: u["age"])["name"], sum(u["age"] for u in users) / len(users))
def flatten(d, prefix=""):
    out = {}
    items = d.items() if isinstance(d, dict) else enumerate(d)
    for k, v in items:
        key = f"{prefix}.{k}" if prefix else str(k)
        if isinstance(v, (dict, list)) and v: out |= flatten(v, key)
        else: out[key] = v
    return out
flat = flatten(data)
print(len(flat), flat["users.0.address.city"], [k for k in flat if k.endswith("age")])
def unflatten(f):
    root = {}
    for k, v in f.items():
        node = root
        *path, last = k.split(".")
        for p in path: node = node.setdefault(p, {})
        node[last] = v
    return root
print(unflatten({"a.b": 1, "a.c.d": 2, "e": 3}))
def deep_merge(a, b): return {k: deep_merge(a[k], b[k]) if isinstance(a.get(k), dict) and isinstance(b.get(k), dict) else b.get(k, a.get(k)) for k in a | b}
print(deep_merge({"x": {"y": 1, "z": 2}, "w": 0}, {"x": {"y": 9}, "v": [1]}))
def walk(n, path=()):
    if isinstance(n, dict):
        for k, v in n.items(): yield from walk(v, path + (k,))
    elif isinstance(n, list):
        for i, v in enumerate(n): yield from walk(v, path + (i,))
    else: yield path, n
print([p for p, v in walk(data) if v == "y"], sum(1 for _ in walk(data)))
sales = [("n", "q1", 10), ("s", "q1", 5), ("n", "q2", 7), ("n", "q1", 3)]
pivot = {}
for region, q, n in sales: pivot.setdefault(region, {}).setdefault(q, []).append(n)
print(pivot, {r: {q: sum(v) for q, v in d.items()} for r, d in pivot.items()}, {k: [s[0] for s in sales if s[1] == k] for k in dict.fromkeys(s[1] for s in sales)})
rename = {"name": "n", "age": "a"}
print([{rename.get(k, k): v for k, v in u.items() if k in rename} for u in users], [dict(sorted(u.items()))["age"] for u in users], [{**u, "age": u["age"] + 1}["age"] for u in users], users[0]["age"], {k: v for k, v in users[1].items() if v}, list(map(list, zip(*[(u["name"], u["age"]) for u in users]))))
