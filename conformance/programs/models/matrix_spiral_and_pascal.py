def spiral(n):
    grid = [[0] * n for _ in range(n)]
    r = c = 0
    dr, dc = 0, 1
    for k in range(1, n * n + 1):
        grid[r][c] = k
        if not (0 <= r + dr < n and 0 <= c + dc < n and grid[r + dr][c + dc] == 0):
            dr, dc = dc, -dr
        r, c = r + dr, c + dc
    return grid


def pascal(rows):
    row = [1]
    for _ in range(rows):
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


def show(grid):
    width = max(len(str(v)) for row in grid for v in row)
    for row in grid:
        print(" ".join(f"{v:{width}}" for v in row))


def diamond(n):
    for i in list(range(n)) + list(range(n - 2, -1, -1)):
        print(" " * (n - i - 1) + "*" * (2 * i + 1))


def multiplication(n):
    print("   x|" + "".join(f"{i:4}" for i in range(1, n + 1)))
    print("-" * 4 + "+" + "-" * 4 * n)
    for i in range(1, n + 1):
        print(f"{i:4}|" + "".join(f"{i * j:4}" for j in range(1, n + 1)))


def magic(n):
    square = [[0] * n for _ in range(n)]
    r, c = 0, n // 2
    for k in range(1, n * n + 1):
        square[r][c] = k
        nr, nc = (r - 1) % n, (c + 1) % n
        if square[nr][nc]:
            nr, nc = (r + 1) % n, c
        r, c = nr, nc
    return square


def saddle_points(grid):
    return [(i, j, v) for i, row in enumerate(grid) for j, v in enumerate(row) if v == max(row) and v == min(r[j] for r in grid)]


show(spiral(5))
for row in pascal(8):
    print(" ".join(map(str, row)).center(40).rstrip())
diamond(4)
multiplication(6)
m = magic(5)
show(m)
print({sum(r) for r in m} | {sum(c) for c in zip(*m)} | {sum(m[i][i] for i in range(5)), sum(m[i][4 - i] for i in range(5))})
print(saddle_points([[9, 8, 7], [5, 3, 2], [6, 6, 7]]))
t = [list(r) for r in zip(*spiral(3))]
print(t, [r[::-1] for r in t], [sum(t[i][j] for i in range(3) for j in range(3) if (i + j) % 2 == k) for k in (0, 1)])
print("\n".join("".join("#" if (x & y) == 0 else "." for x in range(16)) for y in range(8)))
