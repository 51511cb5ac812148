# Ordering of nested sequences, membership by equality, bisect by hand, min and max with keys.
pairs = [([1, 2], [1, 3]), ([1], [1, 0]), ([], [0]), ([2], [1, 9]), ([[1], 2], [[1], 3]), (["a"], ["B"]), ([1, "a"], [1, "b"]), ([1.0], [1]), ([True], [1]), ([None], [None])]
for a, b in pairs:
    try:
        print(a, b, a < b, a <= b, a == b, a != b, a > b, a >= b)
    except TypeError as e:
        print(a, b, e)
for f in (lambda: [1] < [None], lambda: [1, "x"] < [1, 2], lambda: [1, "x"] == [1, 2], lambda: [[1], 1] < [[1], "a"], lambda: (1,) < [1], lambda: [] < {}, lambda: [1] < 5, lambda: [2, "x"] < [1, 2], lambda: [{}] < [{}], lambda: [1j] < [1j], lambda: [1j] < [2j]):
    try:
        print(f())
    except TypeError as e:
        print(e)
def bisect_left(a, x, lo=0, hi=None):
    hi = len(a) if hi is None else hi
    while lo < hi:
        mid = (lo + hi) // 2
        if a[mid] < x: lo = mid + 1
        else: hi = mid
    return lo
a = [1, 3, 3, 5, 8]
print([bisect_left(a, x) for x in range(10)], [i for i, x in enumerate(a) if x == 3])
words = ["pear", "fig", "apple", "kiwi", "Fig"]
print(min(words), max(words), min(words, key=len), max(words, key=len), max(words, key=str.lower), sorted(words), sorted(words, key=lambda w: (len(w), w.lower())), min(3, 1, 2), max([1, 5], [2], key=sum), max("abc", key=lambda c: -ord(c)), min([(1, "b"), (1, "a")]))
for f in (lambda: min(), lambda: max(5), lambda: min([]), lambda: max([], default="d"), lambda: min(1, "a"), lambda: max(1, 2, default=3), lambda: min([1, 2], key=5), lambda: max([3, 1], key=None), lambda: min([[1], [0, 5]]), lambda: max({"a": 1, "b": 0}), lambda: max({"a": 1, "b": 0}.items(), key=lambda kv: kv[1]), lambda: min("b", "a", "c"), lambda: max(1, 1.0, True), lambda: max(True, 1)):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
matrix = [[3, 1], [2, 2], [1, 3]]
print(sorted(matrix), sorted(matrix, key=lambda r: r[1]), max(matrix), min(map(max, matrix)), [max(c) for c in zip(*matrix)], any(2 in r for r in matrix), [r.index(min(r)) for r in matrix], sum(map(sum, matrix)), all(sum(r) == 4 for r in matrix))
