# What may be a key, equal keys of different types, mutation of keys' owners, missing keys.
d = {1: "int", "1": "str", (1,): "tuple", 1.5: "float", None: "none", True: "bool over int", b"1": "bytes", frozenset([1]): "frozenset", ...: "ellipsis", int: "type", len: "function", 1j: "complex", range(3): "range"}
print(len(d), d[1], d[1.0], d[True], d["1"], d[(1,)], d[(1.0,)], d[frozenset([1.0])], d[range(0, 3)], d[0 + 1j], d[None], d[b"1"], d[int], d[...], d[len])
for bad in ([], {}, set(), bytearray(), [1], ([],), ({},), slice(1)):
    for f in (lambda: d[bad], lambda: d.get(bad), lambda: bad in d, lambda: {bad: 1}, lambda: d.pop(bad, None), lambda: d.setdefault(bad)):
        try:
            f()
            print("fine")
        except TypeError as e:
            print(e, end="; ")
    print()
for missing in (2, "x", (1, 2), None if False else 0.1, "it's", 'q"', ("a",), 10 ** 30, b"x", frozenset()):
    try:
        d[missing]
    except KeyError as e:
        print(e, e.args, repr(e), str(e) == repr(missing))
class K:
    def __init__(self, n): self.n = n
    def __hash__(self): return hash(self.n)
    def __eq__(self, o): return isinstance(o, K) and self.n == o.n
    def __repr__(self): return f"K{self.n}"
k = K(1)
e = {k: "first"}
print(e[K(1)], K(2) in e, e)
k.n = 2
print(K(1) in e, K(2) in e, k in e, list(e)[0].n, e)
e[K(1)] = "again"
print(len(e), e)
collide = type("C", (), {"__hash__": lambda s: 7})
objs = [collide() for _ in range(20)]
m = {o: i for i, o in enumerate(objs)}
print(len(m), all(m[o] == i for i, o in enumerate(objs)), collide() in m)
for o in objs[::2]: del m[o]
print(len(m), m.get(objs[0]), m[objs[1]], [m[o] for o in objs[1:8:2]])
nan = float("nan")
n = {nan: 1}
n[nan] = 2
n[float("nan")] = 3
print(len(n), n[nan], float("nan") in n)
print({1: "a", True: "b", 1.0: "c"}, {0: 1, -0.0: 2, False: 3}, {"a": 1, "a": 2}, len({"a", "A", "a"}))
