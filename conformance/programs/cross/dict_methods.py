# Every dict method with every combination of arguments from a pool; the dict afterwards is shown.
subjects = [{}, {"a": 1}, {"a": 1, "b": [2]}, {1: "x", None: "y", (1, 2): "z"}]
args = [(), ("a",), (1,), (None,), ("a", 5), ((1, 2),), ([],), ({},), ({"a": 9, "c": 3},), ([("q", 1), ("a", 2)],), ([1],), ("ab",), (["ab", "cd"],), ("a", 1, 2), (5,), ({1, 2},), ("xyz", 0)]
methods = "clear copy fromkeys get items keys pop popitem setdefault update values __contains__ __getitem__ __delitem__ __or__ __ror__ __ior__ __eq__ __len__ __setitem__ __reversed__".split()
for m in methods:
    print("##", m)
    for a in args:
        row = []
        for s in subjects:
            d = dict(s)
            try:
                r = getattr(d, m)(*a)
                r = repr(list(r)) if m == "__reversed__" else repr(r)
            except Exception as e:
                r = f"{type(e).__name__}: {e}"
            row.append(r if d == s else f"{r} -> {d}")
        print(a, row[0] if len(set(row)) == 1 else " | ".join(row))
for k in ({}, {"x": 1}, {"a": 2, "z": 0}):
    d = {"a": 1}
    d.update(**k)
    print(d, dict(d, **k), dict([("p", 1)], **k))
