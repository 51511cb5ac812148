def create_matrix(rows, cols, fill=0):
    return [[fill for _ in range(cols)] for _ in range(rows)]


def print_matrix(m, title=""):
    if title:
        print(f"{title}:")
    for row in m:
        print("  [" + "  ".join(f"{x:7.2f}" for x in row) + "]")


def multiply(a, b):
    if len(a[0]) != len(b):
        raise ValueError(f"Cannot multiply {len(a)}x{len(a[0])} by {len(b)}x{len(b[0])}")
    result = create_matrix(len(a), len(b[0]))
    for i in range(len(a)):
        for j in range(len(b[0])):
            for k in range(len(b)):
                result[i][j] += a[i][k] * b[k][j]
    return result


def transpose(m):
    return [list(row) for row in zip(*m)]


def determinant(m):
    m = [row[:] for row in m]
    n, det = len(m), 1
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(m[r][i]))
        if abs(m[pivot][i]) < 1e-12:
            return 0.0
        if pivot != i:
            m[i], m[pivot] = m[pivot], m[i]
            det = -det
        det *= m[i][i]
        for r in range(i + 1, n):
            factor = m[r][i] / m[i][i]
            for c in range(i, n):
                m[r][c] -= factor * m[i][c]
    return det


def inverse(m):
    n = len(m)
    aug = [list(map(float, row)) + [float(i == j) for j in range(n)] for i, row in enumerate(m)]
    for i in range(n):
        pivot = max(range(i, n), key=lambda r: abs(aug[r][i]))
        if aug[pivot][i] == 0:
            raise ValueError("Matrix is singular")
        aug[i], aug[pivot] = aug[pivot], aug[i]
        p = aug[i][i]
        aug[i] = [x / p for x in aug[i]]
        for r in range(n):
            if r != i:
                f = aug[r][i]
                aug[r] = [x - f * y for x, y in zip(aug[r], aug[i])]
    return [row[n:] for row in aug]


def spiral(m):
    out = []
    m = [list(r) for r in m]
    while m:
        out += m.pop(0)
        m = [list(r) for r in zip(*m)][::-1]
    return out


A = [[2, 1, 1], [1, 3, 2], [1, 0, 0]]
B = [[1, 2], [3, 4], [5, 6]]
print_matrix(multiply(A, B), "A x B")
print_matrix(transpose(B), "B^T")
print(f"det(A) = {determinant(A):.4f}")
print_matrix(inverse(A), "A^-1")
identity = multiply(A, inverse(A))
print(all(abs(identity[i][j] - (i == j)) < 1e-9 for i in range(3) for j in range(3)))
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]))
for bad in (lambda: multiply(A, [[1, 2]]), lambda: inverse([[1, 2], [2, 4]])):
    try:
        bad()
    except ValueError as e:
        print("Error:", e)
rotated = [list(r) for r in zip(*A[::-1])]
print(rotated, [A[i][i] for i in range(3)], sum(A[i][i] for i in range(3)), [max(r) for r in A], [sum(c) for c in zip(*A)])
