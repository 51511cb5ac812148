class ConnectFour:
    ROWS, COLS = 6, 7

    def __init__(self):
        self.columns = [[] for _ in range(self.COLS)]
        self.moves = []

    @property
    def turn(self):
        return "XO"[len(self.moves) % 2]

    def at(self, r, c):
        if 0 <= c < self.COLS and 0 <= r < len(self.columns[c]):
            return self.columns[c][r]
        return None

    def drop(self, c):
        if not 0 <= c < self.COLS:
            raise IndexError(f"no column {c}")
        if len(self.columns[c]) == self.ROWS:
            raise ValueError(f"column {c} is full")
        self.columns[c].append(self.turn)
        self.moves.append(c)
        return self.won(len(self.columns[c]) - 1, c)

    def undo(self):
        self.columns[self.moves.pop()].pop()

    def won(self, r, c):
        player = self.at(r, c)
        for dr, dc in ((0, 1), (1, 0), (1, 1), (1, -1)):
            count = 1
            for sign in (1, -1):
                k = 1
                while self.at(r + sign * k * dr, c + sign * k * dc) == player:
                    count += 1
                    k += 1
            if count >= 4:
                return True
        return False

    def winning_columns(self):
        result = []
        for c in range(self.COLS):
            try:
                if self.drop(c):
                    result.append(c)
                self.undo()
            except ValueError:
                pass
        return result

    def __str__(self):
        rows = []
        for r in reversed(range(self.ROWS)):
            rows.append("|" + " ".join(self.at(r, c) or "." for c in range(self.COLS)) + "|")
        return "\n".join(rows) + "\n " + " ".join(map(str, range(self.COLS)))


def replay(moves):
    game = ConnectFour()
    for m in moves:
        player = game.turn
        try:
            if game.drop(m):
                print(f"{player} wins with column {m} after {len(game.moves)} moves")
                break
        except (IndexError, ValueError) as e:
            print(f"{player}: {type(e).__name__}: {e}")
    else:
        print(f"undecided, {game.turn} to move, wins at {game.winning_columns()}")
    print(game)
    return game


replay([3, 3, 4, 4, 5, 5, 2])
replay([0, 1, 1, 2, 2, 3, 2, 3, 3, 6, 3])
g = replay([0] * 7 + [9, 1, 1, 1])
g.undo()
print(g.moves, g.turn, sum(map(len, g.columns)))
