# sort and sorted: stable, reverse keeps the order of equals, keys called once per item.
data = [("b", 2), ("a", 2), ("c", 1), ("a", 1), ("b", 1)]
print(sorted(data), sorted(data, key=lambda p: p[1]), sorted(data, key=lambda p: p[0], reverse=True), sorted(data, key=lambda p: (-p[1], p[0])))
calls = []
print(sorted([3, 1, 2], key=lambda x: calls.append(x) or x), calls)
print(sorted("Hello World", key=str.lower), sorted({"b": 1, "a": 2}), sorted({3, 1, 2}, reverse=True), sorted(range(5), key=lambda x: x % 3), sorted([]), sorted([1]))
words = "the quick brown fox jumps over the lazy dog".split()
print(sorted(words, key=len), sorted(words, key=lambda w: (len(w), w)), sorted(words, key=lambda w: w[-1]), sorted(set(words), key=words.index))
print(sorted([True, False, 2, -1, 0.5]), sorted([[2], [1, 5], [], [1]]), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted([1.5, 1, float("-inf"), 10 ** 30]))
class Item:
    def __init__(self, k, tag): self.k, self.tag = k, tag
    def __lt__(self, o): return self.k < o.k
    def __repr__(self): return f"{self.k}{self.tag}"
items = [Item(i % 3, chr(97 + i)) for i in range(9)]
print(sorted(items), sorted(items, reverse=True), min(items), max(items))
seq = [(i * 7919) % 101 for i in range(100)]
s = sorted(seq)
print(s == sorted(seq[::-1]), all(a <= b for a, b in zip(s, s[1:])), s[:10], sorted(seq, reverse=True)[:5])
runs = list(range(50)) + list(range(30, 0, -1)) + [5] * 10
copy = runs[:]
copy.sort()
print(copy == sorted(runs), copy[:12], runs[50])
pairs = [(i % 10, i) for i in range(200)]
print(sorted(pairs, key=lambda p: p[0]) == sorted(pairs), [p[1] for p in sorted(pairs, key=lambda p: p[0], reverse=True)][:5])
l = [3, 1, 2]
print(sorted(l) is l, l, l.sort() is None, l)
for bad in (lambda: sorted([1, "a"]), lambda: sorted([None, 1]), lambda: sorted([1j, 2j]), lambda: sorted([{}, {}]), lambda: sorted([1, 2], key=lambda x: 1 / 0), lambda: sorted([1, 2], key=lambda: 0), lambda: [2, 1].sort(key=None, reverse=None)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
nan = float("nan")
print(len(sorted([3, nan, 1, nan, 2])), sorted(["10", "9", "1"], key=int), sorted("b,a,c".split(",")), sorted([3, 1, 2], key=lambda x: -x, reverse=True))
