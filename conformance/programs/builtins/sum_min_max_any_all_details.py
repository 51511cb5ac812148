# Reductions: start values, keys, defaults, types that add, short circuits.
class V:
    def __init__(self, x): self.x = x
    def __add__(self, o): return V(self.x + (o.x if isinstance(o, V) else o))
    __radd__ = __add__
    def __repr__(self): return f"V({self.x})"
print(sum([]), sum([1, 2.5]), sum([1], 10), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum([V(1), V(2)]), sum([V(1)], V(5)), sum({1: "a", 2: "b"}), sum(range(101)), sum([True, True]), sum([1j, 1]), sum([0.1] * 3), sum((2 ** 62, 2 ** 62, 2 ** 62)), sum([10 ** 30, -10 ** 30, 1]), sum(x for x in [1]), sum([1, 2], start=3), sum([1.5, True, 2]), sum([2 ** 63 - 1, 1.0]))
for f in (lambda: sum(), lambda: sum(5), lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([bytearray()], bytearray()), lambda: sum([[1]]), lambda: sum([None]), lambda: sum([1], [2]), lambda: sum([1], 2, 3), lambda: sum([1], begin=3), lambda: sum(1, 2)):
    try: print(f())
    except TypeError as e: print(e)
print(max(3, 1), max([3, 1]), max("b", "abc"), max([1], default=0), max([], default=None), max([-3, 2], key=abs), max("a", "B", key=str.upper), min((2, "a"), (1, "z")), min([3, 1], key=lambda x: -x), max([1, 1.0, True]), min([1.0, 1]), max({3: "a", 1: "b"}), max([[1, 2], [1, 3]]), min("hello"), max(iter([1, 5, 2])), max(float("inf"), 10 ** 400), min(float("-inf"), -10 ** 400))
calls = []
def key(x): calls.append(x); return -x
print(max([1, 2, 3], key=key), calls, min(3, 1, 2, key=key))
def noisy(v): print("check", v, end=" "); return v
print(any(noisy(v) for v in (0, 1, 2)), all(noisy(v) for v in (1, 0, 2)), any([]), all([]), any([[], 0, ""]), all([[0], 1, "a"]), any({0: 1}), all({1: 0}), any("a"), all(""), any(map(bool, [0, 3])))
class NoBool:
    def __bool__(self): raise RuntimeError("no bool")
for f in (lambda: any([NoBool()]), lambda: all([1, NoBool()]), lambda: any([1, NoBool()]), lambda: any(5), lambda: all(), lambda: any([1], [2]), lambda: max([1, "a"]), lambda: min([None, None]), lambda: max(key=len), lambda: sorted([NoBool(), NoBool()])):
    try: print(f())
    except (RuntimeError, TypeError) as e: print(type(e).__name__, e)
print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), divmod(7, 3), divmod(-7, 3), divmod(7.5, 2), pow(2, 5), pow(2, 5, 7), pow(2, -1), round(2.5), round(-2.567, 2), len("abc"), len({}), len(range(5)), hash("a") == hash("a"), id(calls) == id(calls), callable(len), repr("x"), ascii("é"), bin(5), oct(8), hex(255), chr(97), ord("a"), isinstance(1, (str, int)), issubclass(bool, (int,)))
