# A matrix with indexing by tuples, slices, iteration, @ and in-place operators.
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        if len({len(r) for r in self.rows}) > 1:
            raise ValueError("ragged rows")
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    @property
    def shape(self): return len(self.rows), len(self.rows[0]) if self.rows else 0
    @property
    def T(self): return Matrix(zip(*self.rows))
    def __getitem__(self, key):
        if isinstance(key, tuple):
            r, c = key
            if isinstance(r, slice):
                return Matrix([row[c] if isinstance(c, slice) else [row[c]] for row in self.rows[r]])
            return self.rows[r][c]
        return self.rows[key]
    def __setitem__(self, key, v):
        r, c = key
        self.rows[r][c] = v
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __add__(self, o):
        if self.shape != o.shape:
            raise ValueError(f"shapes {self.shape} and {o.shape}")
        return Matrix([[a + b for a, b in zip(x, y)] for x, y in zip(self.rows, o.rows)])
    def __mul__(self, k): return Matrix([[a * k for a in r] for r in self.rows])
    __rmul__ = __mul__
    def __matmul__(self, o): return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __imatmul__(self, o):
        self.rows = (self @ o).rows
        return self
    def __pow__(self, n):
        out = Matrix.identity(len(self.rows))
        base = self
        while n:
            if n & 1: out = out @ base
            base = base @ base
            n >>= 1
        return out
    def __iter__(self): return iter(self.rows)
    def __len__(self): return len(self.rows)
    def __contains__(self, v): return any(v in r for r in self.rows)
    def __repr__(self): return f"Matrix({self.rows})"
    def __str__(self): return "\n".join(" ".join(f"{v:>4}" for v in r) for r in self.rows)
    def det(self):
        if len(self.rows) == 1: return self.rows[0][0]
        return sum((-1) ** j * self.rows[0][j] * Matrix([r[:j] + r[j + 1:] for r in self.rows[1:]]).det() for j in range(len(self.rows)))
m = Matrix([[1, 2], [3, 4]])
print(m, m.shape, m.T, m[0], m[1, 0], m[:, 1], m[0:1, :], 3 in m, 9 in m, len(m), [sum(r) for r in m])
print(m + m, m * 3, 2 * m, m @ m, m ** 5, m == Matrix([[1, 2], [3, 4]]), m != m.T, m.det(), Matrix.identity(3).det(), Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det())
m[0, 0] = 10
same = m
m @= Matrix.identity(2) * 2
print(repr(m), same is m, repr(Matrix([[1, 1], [1, 0]]) ** 50))
for f in (lambda: Matrix([[1], [1, 2]]), lambda: m + Matrix([[1]]), lambda: m[5], lambda: m[0, 9], lambda: m @ 5, lambda: m + 1, lambda: m - m, lambda: Matrix([[1, 2]]).T.shape):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
