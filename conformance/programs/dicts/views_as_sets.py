# keys and items views in set algebra, comparison, membership; what values views cannot do.
d, e = {"a": 1, "b": 2, "c": 3}, {"b": 2, "c": 30, "z": 0}
for r in (d.keys() & e.keys(), d.keys() | e.keys(), d.keys() - e.keys(), d.keys() ^ e.keys(), d.items() & e.items(), d.items() - e.items(), d.keys() & ["a", "q"], d.keys() - "ab", ["a", "x"] - d.keys() if False else {"a", "x"} - d.keys(), {"a"} | d.keys(), d.keys() | [("n", 1)] if False else d.keys() & set()):
    print(type(r).__name__, sorted(r))
print(d.keys() == {"a", "b", "c"}, d.keys() == e.keys(), d.keys() <= {"a", "b", "c", "d"}, d.keys() < d.keys(), d.items() >= {("a", 1)}, d.keys() != e.keys(), d.keys().isdisjoint("xyz"), d.items().isdisjoint([("a", 1)]), d.values() == d.values(), list(d.values()) == [1, 2, 3], {"a", "b", "c"} == d.keys(), d.keys() == ["a", "b", "c"])
print("a" in d.keys(), ("a", 1) in d.items(), ("a", 2) in d.items(), 2 in d.values(), "a" in d.items(), ("a",) in d.items(), len(d.keys()), len(d.values()))
keys, values, items = d.keys(), d.values(), d.items()
d["new"] = 9
del d["a"]
print(keys, values, items, list(reversed(keys)), list(reversed(items)), list(reversed(values)))
for f in (lambda: keys[0], lambda: hash(keys), lambda: values & {1}, lambda: keys & 5, lambda: keys | 5, lambda: keys < [1], lambda: keys + keys, lambda: {1: []}.items() & {2}, lambda: {1: []}.items() | {2}, lambda: keys.add(1), lambda: [] in keys, lambda: (1, []) in {1: []}.items(), lambda: ("b", []) in items, lambda: iter(keys).__next__(), lambda: next(keys), lambda: len(iter(keys)), lambda: type(keys)()):
    try:
        print(f())
    except (TypeError, AttributeError) as x:
        print(type(x).__name__, x)
print(type(keys).__name__, type(values).__name__, type(items).__name__, type(iter(keys)).__name__, type(iter(values)).__name__, type(iter(items)).__name__, type(reversed(keys)).__name__)
print(keys.mapping["b"], keys.mapping == d, repr({}.keys()), repr({1: {}}.values()), str({1: 2}.items()), max(keys), min(values), sum(values), sorted(items, key=lambda kv: -kv[1]), dict(items), list(zip(keys, values)), [*keys], {**d})
a, *rest = items
print(a, rest, any(values), all(values), list(map(str.upper, keys)), tuple(enumerate(keys)), "-".join(keys))
nested = {"x": {"y": {"z": 1}}}
print(nested["x"].keys(), [k for k in nested for k in nested[k]], nested.items())
it = iter(d.items())
print(it.__length_hint__(), next(it), it.__length_hint__())
