# Order is that of first insertion; deletion and reinsertion move to the end; updates keep the place.
d = {}
for k in "zebra":
    d[k] = len(d)
print(d, list(d))
d["z"] = 100
print(d)
del d["e"]
d["e"] = 5
print(d)
d.pop("b")
d.update(b=1, z=2)
print(d)
print(d.popitem(), d)
e = {3: "c", 1: "a", 2: "b"}
print(e, {**e, 0: "z"}, e | {1: "new", 9: "y"}, dict(sorted(e.items())), {k: e[k] for k in sorted(e, reverse=True)})
big = {}
for i in range(1000):
    big[(i * 37) % 1009] = i
print(list(big)[:10], list(big)[-3:], len(big))
for i in range(0, 1000, 2):
    del big[(i * 37) % 1009]
print(list(big)[:5], len(big))
for i in range(0, 1000, 4):
    big[(i * 37) % 1009] = -i
print(list(big)[-5:], len(big), sum(big.values()))
c = big.copy()
print(list(c) == list(big), c == big)
print(dict.fromkeys([5, 3, 5, 1]), {x % 3: x for x in range(10)}, dict([(1, "a"), (2, "b"), (1, "c")]), dict(b=1, a=2))
d = {"first": 1}
d.setdefault("second", 2)
d.setdefault("first", 3)
d |= {"third": 3, "first": 0}
print(d, list(d.items()), next(iter(d)), [*d][-1], list(reversed(d)))
m = {1: "int"}
m[1.0] = "float"
m[True] = "bool"
print(m, list(m)[0], type(list(m)[0]).__name__)
order = []
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return self.n % 2
    def __eq__(self, o): return self.n == o.n
    def __repr__(self): return f"K{self.n}"
d = {K(i): i for i in (5, 2, 7, 4)}
d[K(2)] = "two"
del d[K(5)]
d[K(5)] = "five"
print(d, K(7) in d, K(9) in d)
