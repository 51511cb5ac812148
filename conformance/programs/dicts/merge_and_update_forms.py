# update, |, |=, ** displays, fromkeys, setdefault, pop, popitem with every argument shape.
d = {"a": 1}
d.update({"b": 2}); d.update([("c", 3), ["d", 4]]); d.update(e=5); d.update({"a": 10}, f=6); d.update(); d.update(("gh", "ij"))
print(d)
class Keys:
    def keys(self): return ["p", "q"]
    def __getitem__(self, k): return k * 2
d2 = dict(Keys(), r="kw")
print(d2, dict(zip("ab", (1, 2))), dict([]), dict(a=1), dict({"a": 1}, a=2), dict((k, v) for k, v in [(1, 2)]), {**Keys(), "s": 1})
print({"a": 1, "b": 2} | {"b": 3, "c": 4}, {**{"a": 1}, "a": 2, **{"a": 3}}, {1: "a"} | {}, {} | {1: 2})
x = {"a": 1}
y = x
x |= {"b": 2}
x |= [("c", 3)]
print(y)
for f in (lambda: {} | [("a", 1)], lambda: [("a", 1)] | {}, lambda: {} | None, lambda: {}.update(5), lambda: {}.update([1]), lambda: {}.update([(1, 2, 3)]), lambda: {}.update(["abc"]), lambda: dict([("a",)]), lambda: dict(5), lambda: dict("ab"), lambda: {}.update({}, {}), lambda: dict([[[], 1]]), lambda: {**5}, lambda: {**[1]}, lambda: dict(**{1: 2}), lambda: {}.pop("x"), lambda: {}.popitem(), lambda: {}.pop(), lambda: {}.setdefault(), lambda: {}.setdefault([], 1), lambda: {}["k"], lambda: {}[[]], lambda: {}.get([]), lambda: dict.fromkeys(5), lambda: {(1, []): 1}, lambda: {}.__delitem__("z"), lambda: {} < {}, lambda: {} + {}, lambda: {}.get(), lambda: dict(a=1, **{"a": 2})):
    try:
        print(f())
    except (TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
print(dict.fromkeys("ab"), dict.fromkeys([1, 2], 0), dict.fromkeys(range(2), []), {}.get("x"), {}.get("x", 5), {"x": None}.get("x", 5), {"x": 1}.pop("x"), {}.pop("x", "d"), {1: 2, 3: 4}.popitem(), {}.setdefault("k"), {"k": 1}.setdefault("k", 2))
shared = dict.fromkeys("xy", [])
shared["x"].append(1)
print(shared, {}.setdefault("l", []) or "empty list")
class D(dict): pass
s = D(a=1)
print(type(s | {}).__name__, type({} | s).__name__, type(s.copy()).__name__, type(D.fromkeys("a")).__name__, s == {"a": 1}, s, D())
groups = {}
for w in "apple avocado bean beet corn".split():
    groups.setdefault(w[0], []).append(w)
print(groups, {v: k for k, v in {"a": 1, "b": 1}.items()}, {len(k): k for k in ("aa", "b", "cc")})
order = {3: "c", 1: "a"}
order[2] = "b"; order[3] = "C"; del order[1]; order[1] = "back"
print(order, list(reversed(order)), {1: "x", 1.0: "y", True: "z"}, {"b": 1, "a": 2} == {"a": 2, "b": 1}, list({"b": 1, "a": 2}) == list({"a": 2, "b": 1}))
