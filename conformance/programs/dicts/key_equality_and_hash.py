# How keys are found: hash first, then identity, then equality.
class K:
    def __init__(self, v, h):
        self.v, self.h = v, h
    def __hash__(self):
        log.append(f"hash {self.v}")
        return self.h
    def __eq__(self, o):
        log.append(f"eq {self.v} {o.v if isinstance(o, K) else o}")
        return isinstance(o, K) and self.v == o.v
log = []
a, b, c = K("a", 1), K("b", 1), K("c", 2)
d = {a: 1}
print(log); log.clear()
d[b] = 2
print(log); log.clear()
print(d[a], log); log.clear()
print(d[K("b", 1)], log); log.clear()
print(c in d, log); log.clear()
print(K("a", 5) in d, log); log.clear()
print(d.get(K("z", 1)), log); log.clear()
del d[K("a", 1)]
print(log, len(d)); log.clear()
nan = float("nan")
n = {nan: "nan"}
print(n[nan], float("nan") in n, nan in n, {nan: 1, nan: 2}, len({float("nan"): 1, float("nan"): 2}))
print({1: "a"}[1.0], {1: "a"}[True], {2 ** 64: "big"}[float(2 ** 64)], {0.5: "h"}.get(0.5), {-1: "m", -2: "n"}[-2], {(1, 2.0): "t"}[(1.0, 2)], {"a": 1}.get(b"a"))
class BadHash:
    def __hash__(self): raise ValueError("no hash")
class BadEq:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("no eq")
for f in (lambda: {BadHash(): 1}, lambda: {}[BadHash()], lambda: {}.get(BadHash()), lambda: BadHash() in {}, lambda: {BadEq(): 1, BadEq(): 2}, lambda: {1: 0}[BadEq()], lambda: {2: 0}.get(BadEq())):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
e = BadEq()
print({e: "identity first"}[e])
class Mut:
    def __init__(self, v): self.v = v
    def __hash__(self): return hash(self.v)
    def __eq__(self, o): return self.v == o.v
m = Mut(1)
d = {m: "x"}
m.v = 2
print(m in d, Mut(1) in d, Mut(2) in d, list(d.values()))
m.v = 1
print(m in d)
print(len({i * (2 ** 61 - 1): i for i in range(10)}), {hash(2 ** 61 - 1): 0}, {i / 2: i for i in range(4)})
