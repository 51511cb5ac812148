# Insertion order through every mutation, iteration forms, sorting by key and value, reversed, popitem.
d = {"b": 1, "a": 2}
d["c"] = 3
d["b"] = 10
del d["a"]
d["a"] = 4
d.update(z=0, b=5)
d.setdefault("q", 9); d.setdefault("c", 99)
print(d, list(d), list(reversed(d)), d.popitem(), d.pop("c"), d, next(iter(d)), list(d.items())[-1])
print(sorted(d), sorted(d.items(), key=lambda kv: kv[1]), dict(sorted(d.items())), max(d, key=d.get), min(d.values()), sum(d.values()), [k for k in d if d[k] > 3], {v: k for k, v in d.items()}, list(zip(d, d.values())), list(enumerate(d)), [*d], {**d} == d, tuple(d.items())[0], ",".join(d), len(d), any(d), "b" in d, 5 in d.values())
e = d | {"new": 1}
e |= {"b": 0}
print(e, list(e)[-1], d.get("new"), {"x": 1, **e}["b"], dict(e, b=7)["b"], dict([("k", 1)], j=2), dict.fromkeys("xyz", 0), dict(zip("ab", "cd")), {i: i * i for i in range(3)}, e == dict(reversed(e.items())), list(e) == list(reversed(list(reversed(e)))))
c = d.copy()
c["only"] = [1]
c2 = c.copy()
c2["only"].append(2)
print(c["only"], "only" in d, c is c2, c == c2)
for k, v in d.items(): print(k, v, end="; ")
for k in list(d):
    if d[k] == 0: del d[k]
print(d)
big = {i: str(i) for i in range(100)}
for i in range(0, 100, 3): del big[i]
for i in range(0, 30, 3): big[i] = "back"
print(len(big), list(big)[:4], list(big)[-3:], big[0], sum(big), list(big.values()).count("back"))
big.clear()
print(big, len(big), not big, big.get(1, "gone"))
try: big.popitem()
except KeyError as err: print(err)
n = {"x": {"y": 1}}
n["x"]["z"] = n["x"].pop("y") + 1
n["w"] = n["x"]
n["w"]["q"] = 0
print(n, n["x"] is n["w"], {k: dict(v) for k, v in n.items()}, [(a, b) for a in n for b in n[a]], n.get("no", {}).get("deep", "default"))
class Case(dict):
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __contains__(self, k): return super().__contains__(k.lower())
cs = Case()
cs["KEY"] = 1
print(cs["Key"], "kEy" in cs, cs.get("KEY"), cs, dict(cs), len(cs), list(cs))
