# One for-loop site over every kind of iterable, with breaks and mutation.
def collect(it, limit=4):
    out = []
    for x in it:
        if len(out) >= limit:
            break
        out.append(x)
    else:
        out.append("else")
    return out
class Old:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
class New:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return self.n
def sources():
    return [[1, 2], (3, 4), "ab", {"k": 1}, {5}, frozenset([6]), range(3), range(10, 0, -4), range(2 ** 63 - 1, 2 ** 63 + 1), iter([7]), map(str, [8]), filter(None, [0, 9]), zip("a", "b"), enumerate("c"), reversed([1, 2]), {"k": 2}.items(), {"k": 3}.values(), (x for x in (1, 2)), b"ab", bytearray(b"c"), Old(), New(), [], "", range(0), {}, list(range(10)), "long string", iter(lambda: 1, 1)]
for _ in range(2):
    for s in sources():
        print(collect(s), end=" ")
    print()
for bad in (5, None, 1.5, len, object):
    try:
        collect(bad)
    except TypeError as e:
        print(e)
def total(r):
    t = 0
    for i in r:
        t += i
    return t
print([total(r) for r in (range(5), [1.5, 2], (10 ** 20, 1), {1: 0, 2: 0}, range(5, 0, -1), [True, 2], range(0))])
try:
    total("ab")
except TypeError as e:
    print(e)
def unpacking(it):
    return [b for a, b in it]
print(unpacking([(1, 2), [3, 4], "56", {7: 0, 8: 0}, range(2)]))
n = 0
for i in range(3):
    for i in range(2):
        n += 1
    n += i
print(n, i)
r = range(4)
for i in r:
    r = []
print(i, r)
def early():
    for i in range(10):
        for j in range(10):
            if i * j == 42:
                return i, j
print(early())
i = 10
for i in range(0):
    pass
print(i)
for x in (l := [1, 2, 3]):
    if x == 1:
        l.append(4)
    if x == 2:
        l.remove(3)
print(l)
