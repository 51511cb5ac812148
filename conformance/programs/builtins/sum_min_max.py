# sum, min, max with start, key, default, ties and mixed types.
print(sum([1, 2, 3]), sum([], 5), sum((1.5, 2)), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum(range(101)), sum({1: "a", 2: "b"}), sum([True, True]), sum([1], start=10), sum([0.1] * 10), sum([2 ** 63, 2 ** 63]), sum([1, 2.5, 3 + 1j]), sum(x for x in (1, 2)))
print(min(3, 1, 2), max(3, 1, 2), min([5]), max("hello"), min((1, 2), (1, 1)), max([1, 5, 3], key=lambda x: -x), min("bb", "a", key=len), max(["aa", "b", "cc"], key=len), min([], default="none"), max((), default=0), max({"a": 1, "b": 2}), max({"a": 5, "b": 2}, key={"a": 5, "b": 2}.get))
print(max(1, 1.0), max(1.0, 1), min(True, 1), min(1, True), max([1, True, 1.0]), min(-0.0, 0.0), max("a", "B", key=str.lower), max([[1, 2], [1, 3]]), min({3, 1, 2}), max(range(5)), min(iter([2, 1])), max(2 ** 64, 1e10), min(key=abs, *[-5, 3]), max([3], default=5), min([1, 2], key=None), max(1, 2, key=lambda x: x % 2))
calls = []
print(max([3, 1, 2], key=lambda x: calls.append(x) or x), calls, min([(1, "b"), (1, "a")], key=lambda p: p[0]), max([(1, "b"), (1, "a")], key=lambda p: p[0]))
class V:
    def __init__(self, v): self.v = v
    def __add__(self, o): return V(self.v + (o.v if isinstance(o, V) else o))
    __radd__ = __add__
    def __lt__(self, o): return self.v < o.v
    def __gt__(self, o): return self.v > o.v
    def __repr__(self): return f"V({self.v})"
print(sum([V(1), V(2)]), sum([V(1)], V(5)), min(V(2), V(1)), max(V(2), V(1)))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: sum(["a", "b"]))
attempt(lambda: sum(["a"], ""))
attempt(lambda: sum([b"a"], b""))
attempt(lambda: sum([[1]]))
attempt(lambda: sum([1, None]))
attempt(lambda: sum(1))
attempt(lambda: sum([1], 2, 3))
attempt(lambda: sum([1], foo=2))
attempt(lambda: sum({"a": 1}))
attempt(lambda: min([]))
attempt(lambda: max([]))
attempt(lambda: min())
attempt(lambda: max(1))
attempt(lambda: min(1, "a"))
attempt(lambda: max([1, None]))
attempt(lambda: max([None]))
attempt(lambda: min({}, {}))
attempt(lambda: max(1, 2, default=3))
attempt(lambda: max([1, 2], key=5))
attempt(lambda: max([1, 2], key=lambda: 0))
attempt(lambda: max([1, 2], key=lambda x: 1 / 0))
attempt(lambda: min([1j, 2j]))
attempt(lambda: min(x=1))
attempt(lambda: min([3, 1], 2))
attempt(lambda: sum([1e308, 1e308]))
attempt(lambda: sum([10 ** 400, 1.5]))
