# list, tuple, set, dict, str of each other, and what each refuses.
sources = {"list": [1, 2, 2], "tuple": (3, 1), "set": {5}, "dict": {"a": 1, "b": 2}, "str": "hey", "range": range(3), "bytes": b"ab", "gen": (i for i in (7, 8)), "items": {"k": 1}.items(), "map": map(str, [1])}
for name, s in sources.items():
    l = list(s)
    print(name, l, tuple(l), sorted(set(l), key=str), len(frozenset(l)), str(l), dict.fromkeys(l), "".join(map(str, l)), list(enumerate(l))[:1], l[::-1])
print(dict([("a", 1), ["b", 2], "cd"]), dict({"x": 1}, y=2), dict(zip("ab", [1, 2])), dict(a=1), dict(), dict([]), dict({}), list({"a": 1}.items()), list({}), set(), set(""), tuple(""), list(""), str([]), str(()), str({}), str(set()), str(None))
for f in (lambda: list(5), lambda: tuple(None), lambda: set(1.5), lambda: dict(5), lambda: dict([1]), lambda: dict(["abc"]), lambda: dict([("a",)]), lambda: dict("ab"), lambda: set([[]]), lambda: dict([([], 1)]), lambda: list(1, 2), lambda: tuple(a=1), lambda: set(a=1), lambda: list(iterable=[1]), lambda: frozenset([{}]), lambda: dict(1, 2), lambda: int([]), lambda: int(None), lambda: float({}), lambda: bytes("a"), lambda: bytes([300]), lambda: bytes(["a"]), lambda: int("x"), lambda: float("x"), lambda: complex("x"), lambda: str(b"a", "ascii"), lambda: str(1, 2), lambda: bool(1, 2), lambda: int("1", 99), lambda: list(object())):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
print(int("42"), int(" 7\n"), int("-0b11", 0), int(3.9), int(True), float("1e3"), float(" inf "), complex("1+2j"), bool("0"), str(1.0), repr("1"), bytes(2), bytes([1, 2]), bytearray("é", "utf-8"), list(b"ab"), tuple("ab"), [*{3: 1}], {*[1, 1]}, (*"ab",), {**{"a": 1}}, [*range(2), *"a"])
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return iter(range(self.n))
    def __len__(self): return self.n
    def keys(self): return ["k1", "k2"]
    def __getitem__(self, k): return f"v-{k}"
print(list(It(3)), tuple(It(2)), set(It(1)), dict(It(2)), {**It(1)}, sum(It(4)), sorted(It(3), reverse=True), max(It(5)), 2 in It(3), [*It(2)])
