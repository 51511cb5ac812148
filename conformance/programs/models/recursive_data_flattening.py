nested = {"user": {"id": 7, "profile": {"name": "Ann", "langs": ["en", "de"], "address": {"zip": "10115", "geo": [52.5, 13.4]}}}, "tags": [], "active": True, "extra": {}}


def flatten(obj, parent="", sep="."):
    items = {}
    if isinstance(obj, dict):
        if not obj and parent:
            items[parent] = {}
        for k, v in obj.items():
            items.update(flatten(v, f"{parent}{sep}{k}" if parent else str(k), sep))
    elif isinstance(obj, (list, tuple)):
        if not obj:
            items[parent] = []
        for i, v in enumerate(obj):
            items.update(flatten(v, f"{parent}[{i}]", sep))
    else:
        items[parent] = obj
    return items


def get_path(obj, path, default=None):
    for part in path.replace("[", ".").replace("]", "").split("."):
        try:
            obj = obj[int(part)] if isinstance(obj, list) else obj[part]
        except (KeyError, IndexError, ValueError, TypeError):
            return default
    return obj


def deep_merge(a, b):
    if isinstance(a, dict) and isinstance(b, dict):
        return {k: deep_merge(a[k], b[k]) if k in a and k in b else a.get(k, b.get(k)) for k in {**a, **b}}
    if isinstance(a, list) and isinstance(b, list):
        return a + [x for x in b if x not in a]
    return b


def diff(a, b, path=""):
    if type(a) is not type(b):
        return [(path, a, b)]
    if isinstance(a, dict):
        out = []
        for k in sorted({*a, *b}):
            p = f"{path}/{k}"
            if k not in a:
                out.append((p, "<missing>", b[k]))
            elif k not in b:
                out.append((p, a[k], "<missing>"))
            else:
                out += diff(a[k], b[k], p)
        return out
    if isinstance(a, list):
        out = []
        for i in range(max(len(a), len(b))):
            if i >= len(a):
                out.append((f"{path}/{i}", "<missing>", b[i]))
            elif i >= len(b):
                out.append((f"{path}/{i}", a[i], "<missing>"))
            else:
                out += diff(a[i], b[i], f"{path}/{i}")
        return out
    return [] if a == b else [(path, a, b)]


def deep_copy(obj, memo=None):
    memo = {} if memo is None else memo
    if id(obj) in memo:
        return memo[id(obj)]
    if isinstance(obj, dict):
        new = memo[id(obj)] = {}
        new.update((k, deep_copy(v, memo)) for k, v in obj.items())
        return new
    if isinstance(obj, list):
        new = memo[id(obj)] = []
        new.extend(deep_copy(v, memo) for v in obj)
        return new
    if isinstance(obj, tuple):
        return tuple(deep_copy(v, memo) for v in obj)
    return obj


def walk(obj, visit, depth=0):
    visit(obj, depth)
    for child in obj.values() if isinstance(obj, dict) else obj if isinstance(obj, list) else ():
        walk(child, visit, depth + 1)


for k, v in flatten(nested).items():
    print(f"{k:<32} {v!r}")
print(all(get_path(nested, k) == v for k, v in flatten(nested).items()), get_path(nested, "user.profile.langs[1]"), get_path(nested, "user.nope.x", "default"), get_path(nested, "tags[0]"), get_path(nested, "active.x"))
changed = deep_copy(nested)
changed["user"]["profile"]["langs"].append("fr")
changed["user"]["id"] = "7"
del changed["extra"]
changed["new"] = None
changed["user"]["profile"]["address"]["geo"][0] = 48.1
print(nested["user"]["profile"]["langs"], *diff(nested, changed), sep="\n")
print(deep_merge({"a": 1, "b": {"c": [1, 2], "d": 0}}, {"b": {"c": [2, 3], "e": 5}, "f": 6}))
cyclic = [1, {"self": None}]
cyclic[1]["self"] = cyclic
c = deep_copy(cyclic)
print(c, c is not cyclic, c[1]["self"] is c)
types = {}
depths = []
walk(nested, lambda o, d: (types.update({type(o).__name__: types.get(type(o).__name__, 0) + 1}), depths.append(d)))
print(types, max(depths), len(depths))
def total(x): return sum(map(total, x.values() if isinstance(x, dict) else x)) if isinstance(x, (dict, list, tuple)) else x if isinstance(x, (int, float)) and not isinstance(x, bool) else 0
print(total(nested), total([1, [2, (3, {"x": 4})], "5", True]))
def shape(x): return f"[{len(x)}:{shape(x[0])}]" if isinstance(x, list) and x else type(x).__name__
print(shape([[1, 2], [3, 4]]), shape([]), shape([[["a"]]]))
def tree(obj, indent=""):
    if isinstance(obj, dict):
        for i, (k, v) in enumerate(obj.items()):
            last = i == len(obj) - 1
            print(f"{indent}{'└── ' if last else '├── '}{k}" + ("" if isinstance(v, dict) and v else f": {v!r}"))
            if isinstance(v, dict):
                tree(v, indent + ("    " if last else "│   "))
tree(nested)
