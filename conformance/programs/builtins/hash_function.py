# Hashes of numbers are CPython's; equal values hash alike; unhashables.
print([hash(x) for x in (0, 1, -1, -2, 2 ** 31, 2 ** 61 - 1, 2 ** 61, 2 ** 61 - 2, -2 ** 61, 2 ** 64, 10 ** 50, -10 ** 50, True, False)])
print([hash(x) for x in (0.0, 1.0, -1.0, 0.5, 0.1, 1e100, -1e100, 3.14, 2.0 ** 70, float("inf"), float("-inf"), 1e-300, 123456789.5)])
print([hash(x) for x in ((), (1,), (1, 2), (2, 1), (1, 2, 3), ((1,), (2,)), (1.5, -1), (0,) * 5)])
print(hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(2 ** 70) == hash(2.0 ** 70), hash(None) == hash(None), hash("a") == hash("a"), hash((1, "a")) == hash((1, "a")), hash(frozenset([1, 2])) == hash(frozenset([2, 1])), hash(b"x") == hash(b"x"), hash(range(3)) == hash(range(3)), hash(1j), hash(1 + 2j), hash(0.5 + 0.5j))
class D: pass
class E:
    def __eq__(self, o): return True
class H:
    def __eq__(self, o): return True
    def __hash__(self): return 42
class Big:
    def __init__(self, v): self.v = v
    def __hash__(self): return self.v
d = D()
print(hash(d) == hash(d), hash(H()), len({H(), H()}), [hash(Big(v)) for v in (5, -1, 2 ** 61 - 1, 2 ** 61, 2 ** 63, 2 ** 64 + 5, -2 ** 70)], hash(D) == hash(D), hash(len) == hash(len), hash(d.__class__) == hash(D))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for v in ([], {}, set(), [1], ([],), (1, {}), slice(1), {}.keys(), E(), bytearray(b"x"), (set(),), frozenset([(1, 2)]) and [()]):
    attempt(lambda: hash(v))
class Bad1:
    def __hash__(self): return "a"
class Bad2:
    def __hash__(self): return 1.5
class Bad3:
    __hash__ = None
class Bad4:
    def __hash__(self): return None
for c in (Bad1, Bad2, Bad3, Bad4):
    attempt(lambda: hash(c()))
    attempt(lambda: {c(): 1})
attempt(lambda: hash())
attempt(lambda: hash(1, 2))
print((1).__hash__(), (1.5).__hash__() == hash(1.5), ().__hash__() == hash(()), [].__hash__, hash(H) == hash(H), E.__hash__)
