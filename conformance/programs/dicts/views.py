# keys, values and items are live views with set operations.
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "a" in k, 2 in v, ("a", 1) in i, ("a", 2) in i, "a" in i)
d["c"] = 3
print(k, v, i, list(k), sorted(v), dict(i))
del d["a"]
print(k, list(reversed(k)), type(k).__name__, type(v).__name__, type(i).__name__)
x, y = {"a": 1, "b": 2, "c": 3}, {"b": 2, "c": 4, "d": 5}
print(sorted(x.keys() & y.keys()), sorted(x.keys() | y.keys()), sorted(x.keys() - y.keys()), sorted(x.keys() ^ y.keys()), sorted(x.items() & y.items()), sorted(x.items() - y.items()))
print(x.keys() == {"a", "b", "c"}, x.keys() < {"a", "b", "c", "d"}, x.keys() >= {"a"}, x.keys().isdisjoint("xyz"), x.keys().isdisjoint(["a"]), {"a": 1}.items() == {("a", 1)}, x.keys() == list("abc"))
print(sorted(x.keys() & ["a", "z"]), sorted(["a", "z"] & x.keys()) if hasattr(list, "__and__") else "list has no and", sorted(x.keys() | "z"), type(x.keys() & y.keys()).__name__, sorted({"a"} | x.keys()))
print(x.values() == x.values(), x.keys() == x.keys(), x.items() == dict(x).items(), len(x.items()), max(x.values()), sum(x.values()), min(x), max(x, key=x.get), sorted(x.items(), key=lambda p: -p[1]))
for key in x.keys():
    print(key, end=" ")
for value in x.values():
    print(value, end=" ")
for key, value in x.items():
    print(key, value, end=" ")
print()
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: x.keys()[0])
attempt(lambda: x.values()[0])
attempt(lambda: x.keys() & 5)
attempt(lambda: x.keys() + y.keys())
attempt(lambda: x.values() & y.values())
attempt(lambda: {"a": []}.items() & {("a", 1)})
attempt(lambda: hash(x.keys()))
attempt(lambda: x.keys().append(1))
attempt(lambda: x.keys().isdisjoint(5))
attempt(lambda: next(x.keys()))
attempt(lambda: x.keys().mapping["a"])
attempt(lambda: setattr(x.keys(), "a", 1))
it = iter(x.items())
print(next(it), list(it), type(iter(x)).__name__, type(iter(x.values())).__name__, type(iter(x.items())).__name__, type(reversed(x)).__name__)
print([*x], [*x.values()], {**x}, dict(x.items()), list(zip(x, x.values())), {b: a for a, b in x.items()}, list(map(str.upper, x)))
