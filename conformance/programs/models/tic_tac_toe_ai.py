WINS = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]


class Board:
    def __init__(self, cells=" " * 9):
        self.cells = cells

    def play(self, i, mark):
        if self.cells[i] != " ":
            raise ValueError(f"square {i} is taken by {self.cells[i]}")
        return Board(self.cells[:i] + mark + self.cells[i + 1:])

    @property
    def free(self):
        return [i for i, c in enumerate(self.cells) if c == " "]

    @property
    def winner(self):
        for a, b, c in WINS:
            if self.cells[a] != " " and self.cells[a] == self.cells[b] == self.cells[c]:
                return self.cells[a]
        return None

    @property
    def over(self):
        return self.winner is not None or not self.free

    def __str__(self):
        rows = [" | ".join(c if c != " " else str(i) for i, c in enumerate(self.cells[r:r + 3], r)) for r in (0, 3, 6)]
        return "\n--+---+--\n".join(rows)


cache = {}


def score(board, mark):
    """Best result for the player to move: 1 win, 0 draw, -1 loss."""
    key = board.cells, mark
    if key not in cache:
        if board.over:
            cache[key] = 0 if board.winner is None else (1 if board.winner == mark else -1)
        else:
            other = "O" if mark == "X" else "X"
            best = -2
            for i in board.free:
                best = max(best, -score(board.play(i, mark), other))
                if best == 1:
                    break
            cache[key] = best
    return cache[key]


def best_move(board, mark):
    other = "O" if mark == "X" else "X"
    return max(board.free, key=lambda i: (-score(board.play(i, mark), other), -i))


board, mark = Board("X   O    "), "X"
print(board)
while not board.over:
    i = best_move(board, mark)
    board = board.play(i, mark)
    print(f"{mark} plays {i}")
    mark = "O" if mark == "X" else "X"
print(board)
print("winner:", board.winner)
print(best_move(Board("XX OO    "), "X"), best_move(Board("XX OO    "), "O"), best_move(Board("XX  O    "), "O"))
print(score(Board("XOX O    "), "X"), score(Board("X O  X   "), "O"))
try:
    Board("X        ").play(0, "O")
except ValueError as e:
    print(e)
print(Board("XXXOO    ").winner, Board("XOXXOOOXX").winner, Board("XOXXOOOXX").over)
