# sorted and list.sort with every kind of key: tuples, negation, attributes, methods, None handling, custom order.
people = [("Ann", 30, "b"), ("bob", 25, "a"), ("Cy", 30, "a"), ("dee", 25, "b")]
print(sorted(people), sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: (-p[1], p[0].lower())), sorted(people, key=lambda p: p[0].lower(), reverse=True), sep="\n")
print(sorted(people, key=lambda p: p[2]), sorted(sorted(people, key=lambda p: p[0]), key=lambda p: p[1], reverse=True), sep="\n")
print(sorted("Hello World"), sorted("Hello", key=str.lower), sorted("Hello", key=lambda c: (c.isupper(), c)), sorted([3, -1, 2], key=abs), sorted(["10", "9", "1"]), sorted(["10", "9", "1"], key=int), sorted([[3], [1, 2], []]), sorted([[3], [1, 2], []], key=len), sorted({"b": 1, "a": 2}), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]), sorted([True, False, 2, 0.5]), sorted([(1, "b"), (1, "a")]), sorted(range(5), key=lambda x: x % 3), sorted([None, 3, 1], key=lambda x: (x is None, x or 0)), sorted("b1a2"), sorted(["é", "e", "z", "a"]), sorted([1.5, 1, True]))
order = {"low": 0, "mid": 1, "high": 2}
print(sorted(["high", "low", "mid", "low"], key=order.get), sorted("cab", key="bca".index), sorted(["a1", "a10", "a2"], key=lambda s: (s[0], int(s[1:]))), sorted([("x", 2), ("y", 1)], key=lambda t: t[::-1]))
class V:
    def __init__(self, n, tag): self.n, self.tag = n, tag
    def __lt__(self, o): return self.n < o.n
    def __repr__(self): return f"{self.n}{self.tag}"
vs = [V(2, "a"), V(1, "b"), V(2, "c"), V(1, "d"), V(0, "e")]
print(sorted(vs), sorted(vs, reverse=True), min(vs), max(vs), sorted(vs, key=lambda v: v.tag, reverse=True))
l = [3, 1, 2]
print(l.sort(), l, l.sort(reverse=True), l, sorted(l) is l, list(reversed(sorted(l))), l[::-1])
import math
for f in (lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted([{}, {}]), lambda: sorted([1j, 2j]), lambda: sorted(5), lambda: sorted([1, 2], key=lambda x: "a" if x == 1 else 1), lambda: sorted(["a", "b"], key=int), lambda: sorted([object(), 1]), lambda: sorted([1, math.nan, 0])):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
big = [(i * 37) % 101 for i in range(101)]
s = sorted(big)
print(s == list(range(101)), sorted(big, reverse=True) == s[::-1], sorted(s) == s, [big.index(i) for i in (0, 1, 2)], sorted(big, key=lambda x: (x % 10, -x))[:4], all(a <= b for a, b in zip(s, s[1:])))
