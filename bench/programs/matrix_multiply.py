def multiply(a, b):
    rows, inner, columns = len(a), len(b), len(b[0])
    out = [[0.0] * columns for _ in range(rows)]
    for i in range(rows):
        for j in range(columns):
            total = 0.0
            for k in range(inner):
                total += a[i][k] * b[k][j]
            out[i][j] = total
    return out


size = 210
a = [[(i * j) % 7 + 0.5 for j in range(size)] for i in range(size)]
b = [[(i + j) % 5 - 1.25 for j in range(size)] for i in range(size)]
c = multiply(multiply(a, b), a)
print(sum(c[i][i] for i in range(size)), c[3][7])
print([sum(x * y for x, y in zip(row, column)) for row, column in zip(a[:3], b[:3])])
