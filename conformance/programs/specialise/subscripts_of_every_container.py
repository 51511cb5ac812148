# One subscript site over lists, tuples, strings, dicts, ranges, bytes and objects.
def get(c, k): return c[k]
class O:
    def __getitem__(self, k): return ("O", k)
class L(list):
    def __getitem__(self, k): return ("L", list.__getitem__(self, k))
class D(dict):
    def __missing__(self, k): return ("missing", k)
cases = [([1, 2, 3], 0), ((4, 5), 1), ("abc", 2), ({0: "zero", "k": "key"}, "k"), (range(10, 20), 3), (b"xyz", 1), (O(), 5), (L([7]), 0), (D(), "q"), ([1, 2, 3], -1), ([1, 2, 3], True), ("abc", slice(1, None)), ([1, 2, 3], slice(None, None, -1)), ({1: "one"}, 1.0), ({(1, 2): "t"}, (1, 2)), ("é中", 1), ([1], 5), ({}, 1), ("", 0), (5, 0), (None, 0), ([1], "a"), ((1, 2), 2 ** 70), ("abc", None)]
for _ in range(2):
    for c, k in cases:
        try:
            print(get(c, k), end="; ")
        except Exception as e:
            print(type(e).__name__, e, end="; ")
    print()
def put(c, k, v):
    c[k] = v
    return c
class P:
    def __setitem__(self, k, v): self.seen = (k, v)
p = P()
for c, k, v in [([1, 2], 0, "x"), ({}, "a", 1), (bytearray(b"ab"), 0, 120), ([1, 2, 3], slice(0, 2), [9]), ([1], -1, 5), ((1,), 0, 1), ("a", 0, "b"), ([], 0, 1), ({}, [], 1), (p, "k", "v")]:
    try:
        print(put(c, k, v) if c is not p else put(c, k, v).seen)
    except Exception as e:
        print(type(e).__name__, e)
matrix = [[0] * 3 for _ in range(3)]
for i in range(3):
    for j in range(3):
        matrix[i][j] = i * j
        matrix[i][j] += 10
print(matrix, matrix[2][1], matrix[-1][-1])
grid = {(i, j): i + j for i in range(2) for j in range(2)}
print(sum(grid[i, j] for i in range(2) for j in range(2)), grid[1, 1])
counts = [0] * 5
for v in (1, 3, 3, 4, 1, 1):
    counts[v] += 1
print(counts)
