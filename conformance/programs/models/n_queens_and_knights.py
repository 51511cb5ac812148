def queens(n):
    def place(row, cols, d1, d2, board):
        if row == n:
            yield board
            return
        for c in range(n):
            if c not in cols and row + c not in d1 and row - c not in d2:
                yield from place(row + 1, cols | {c}, d1 | {row + c}, d2 | {row - c}, board + [c])
    yield from place(0, frozenset(), frozenset(), frozenset(), [])


def show(board):
    n = len(board)
    return "\n".join("".join("Q" if c == q else "." for c in range(n)) for q in board)


def symmetries(board):
    n = len(board)
    def rotate(b):
        out = [0] * n
        for r, c in enumerate(b):
            out[c] = n - 1 - r
        return out
    forms = []
    for b in (board, board[::-1]):
        for _ in range(4):
            forms.append(tuple(b))
            b = rotate(b)
    return forms


def knights_tour(n, start=(0, 0)):
    moves = ((1, 2), (2, 1), (2, -1), (1, -2), (-1, -2), (-2, -1), (-2, 1), (-1, 2))
    order = {start: 1}
    def options(sq):
        return [t for dr, dc in moves if 0 <= (t := (sq[0] + dr, sq[1] + dc))[0] < n and 0 <= t[1] < n and t not in order]
    sq = start
    while len(order) < n * n:
        choices = options(sq)
        if not choices:
            return None
        sq = min(choices, key=lambda s: (len(options(s)), s))
        order[sq] = len(order) + 1
    return [[order[r, c] for c in range(n)] for r in range(n)]


for n in range(1, 7):
    print(n, sum(1 for _ in queens(n)))
first = next(queens(6))
print(show(first), first)
unique = {min(symmetries(b)) for b in queens(6)}
print(len(unique), sorted(unique))
tour = knights_tour(5)
for row in tour or []:
    print(" ".join(f"{v:>2}" for v in row))
print(knights_tour(3), knights_tour(1))
print([list(b) for b in queens(4)], next(queens(3), "no solution"))
