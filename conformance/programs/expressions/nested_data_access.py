# Long primaries over nested data: calls, subscripts, attributes, in every mixture.
class Box:
    def __init__(self, **kw): self.__dict__.update(kw)
    def get(self, *path):
        v = self
        for p in path:
            v = v[p] if isinstance(v, (dict, list, tuple)) else getattr(v, p)
        return v
data = {"users": [{"name": "Ann", "tags": ("a", "b"), "scores": {"math": [90, 85], "art": []}}, {"name": "Bob", "tags": (), "scores": {}}], "meta": Box(version=(1, 2), inner=Box(f=lambda x: [x, {"k": x * 2}]))}
print(data["users"][0]["name"], data["users"][0]["scores"]["math"][-1], data["meta"].version[0], data["meta"].inner.f(5)[1]["k"], data["users"][0]["tags"][1].upper().lower()[0], data["meta"].get("inner", "f")(3)[0])
print([u["name"] for u in data["users"]], {u["name"]: sum(u["scores"].get("math", [0])) for u in data["users"]}, [t for u in data["users"] for t in u["tags"]], max(data["users"], key=lambda u: len(u["tags"]))["name"])
data["users"][1]["scores"].setdefault("math", []).append(70)
data["users"][1]["scores"]["math"][0] += 5
data["meta"].inner.new = [[0] * 2 for _ in range(2)]
data["meta"].inner.new[1][0] -= 3
data["users"].append({**data["users"][0], "name": "Cy"})
data["users"][2]["tags"] += ("c",)
print(data["users"][1], data["meta"].inner.new, data["users"][2]["tags"], data["users"][0]["tags"], len(data["users"]))
del data["users"][0]["scores"]["art"], data["meta"].inner.new[0]
print(data["users"][0]["scores"], data["meta"].inner.new, sorted(data), list(data["users"][2]))
for u in data["users"]:
    match u:
        case {"name": str(n), "scores": {"math": [first, *rest]}}:
            print(n, first, rest)
name, (first, *others) = data["users"][0]["name"], data["users"][0]["scores"]["math"]
print(name, first, others, "".join(sorted({c for u in data["users"] for c in u["name"]})))
for path in (("users", 0, "nope"), ("users", 9), ("meta", "version"), ("nope",)):
    v = data
    try:
        for p in path:
            v = v[p]
        print(v)
    except Exception as e:
        print(type(e).__name__, e)
fs = {"add": lambda a, b: a + b, "nested": {"mul": lambda a: lambda b: a * b}}
print(fs["add"](1, 2), fs["nested"]["mul"](3)(4), [fs[k] for k in ("add",)][0]("x", "y"), (fs["add"] if fs else None)([1], [2]), {**fs}["add"]((1,), (2,)))
print("a b c".split()[1:][0].join(["<", ">"]), [[1, 2], [3, 4]][1][0], ((1, (2, (3,))))[1][1][0], {"a": {"b": 1}}["a"]["b"], "abc"[::-1][0], [*"xyz"][2], (lambda: {"r": [1]})()["r"][0], [lambda: 7][0](), {1: "x"}.get(1).upper(), str(5).zfill(3)[-1])
