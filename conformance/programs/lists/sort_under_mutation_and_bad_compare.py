# sort and sorted: stability, keys called once, errors, mutation during the sort, odd comparisons.
calls = []
def key(x):
    calls.append(x)
    return x % 3
data = [5, 3, 8, 1, 9, 2]
print(sorted(data, key=key), calls, data)
print(sorted(data, key=lambda x: x % 3, reverse=True), sorted("bAc"), sorted("bAc", key=str.lower), sorted([(1, "b"), (1, "a"), (0, "z")]), sorted({3: 1, 1: 2}), sorted([[2], [1, 5], [1]]), sorted([True, 0, 2.5, -1]))
records = [("a", 2), ("b", 1), ("c", 2), ("d", 1)]
records.sort(key=lambda r: r[1])
print(records)
records.sort(key=lambda r: r[1], reverse=True)
print(records)
for bad in ([1, "a"], [None, 1], [1, 1j], [[1], 1], [{}, {}], [(1, "a"), (1, 2)], [object(), object()] if False else [print, len], ["x", b"x"]):
    try:
        sorted(bad)
    except TypeError as e:
        print(e)
for f in (lambda: [1].sort(1), lambda: [1].sort(lambda x: x), lambda: sorted(), lambda: sorted(5), lambda: sorted([1], 2), lambda: [1].sort(key=5), lambda: [2, 1].sort(key=len), lambda: sorted([1, 2], reverse="x"), lambda: sorted([2, 1], reverse=None) if False else sorted([2, 1], key=None), lambda: [1].sort(cmp=1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
l = [3, 1, 2]
def meddle(x):
    l.append(99)
    return x
try:
    l.sort(key=meddle)
except ValueError as e:
    print(e, l)
l = [3, 1, 2]
def look(x):
    return (len(l), x)
l.sort(key=look)
print(l)
l = [3, 1, 2]
def fail(x):
    if x == 2: raise KeyError(x)
    return x
try:
    l.sort(key=fail)
except KeyError as e:
    print("KeyError", e, sorted(l))
class Odd:
    def __init__(self, v): self.v = v
    def __lt__(self, o):
        if self.v == 3 or o.v == 3: raise RuntimeError("three")
        return self.v < o.v
    def __repr__(self): return str(self.v)
l = [Odd(i) for i in (5, 3, 1)]
try:
    l.sort()
except RuntimeError as e:
    print(e, sorted(x.v for x in l))
class AlwaysLess:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return True
print([x.n for x in sorted([AlwaysLess(i) for i in range(6)])])
class NeverLess(AlwaysLess):
    def __lt__(self, o): return False
print([x.n for x in sorted([NeverLess(i) for i in range(6)])], [x.n for x in sorted([NeverLess(i) for i in range(6)], reverse=True)])
nan = float("nan")
print(sorted([3, nan, 1, 2]), sorted([nan, 1]), sorted([2, nan, 1], reverse=True))
class G:
    def __init__(self, v): self.v = v
    def __gt__(self, o): return self.v > o.v
print([g.v for g in sorted([G(2), G(1), G(3)])])
big = [(i * 7919) % 101 for i in range(101)]
print(sorted(big) == list(range(101)), sorted(big, key=lambda x: -x)[:3], sorted(big, key=lambda x: (x % 10, -x))[:5])
l = [1, 2, 3]
print(l.sort(), l.reverse(), l, list(reversed(l)), sorted(l, reverse=True) is l)
