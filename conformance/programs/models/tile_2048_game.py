class Game2048:
    def __init__(self, size=4, seed=7):
        self.size, self.state, self.score = size, seed, 0
        self.grid = [[0] * size for _ in range(size)]
        self.spawn()
        self.spawn()

    def random(self, n):
        self.state = (self.state * 48271) % 2147483647
        return self.state % n

    def spawn(self):
        empty = [(r, c) for r, row in enumerate(self.grid) for c, v in enumerate(row) if v == 0]
        if empty:
            r, c = empty[self.random(len(empty))]
            self.grid[r][c] = 4 if self.random(10) == 0 else 2

    @staticmethod
    def squeeze(row):
        tiles, out, gained = [v for v in row if v], [], 0
        while tiles:
            if len(tiles) > 1 and tiles[0] == tiles[1]:
                out.append(tiles[0] * 2)
                gained += tiles[0] * 2
                tiles = tiles[2:]
            else:
                out.append(tiles.pop(0))
        return out + [0] * (len(row) - len(out)), gained

    def shifted(self, direction):
        grid, flip, turn = self.grid, direction in "RD", direction in "UD"
        if turn:
            grid = [list(c) for c in zip(*grid)]
        rows, gained = [], 0
        for row in grid:
            new, g = self.squeeze(row[::-1] if flip else row)
            rows.append(new[::-1] if flip else new)
            gained += g
        return ([list(c) for c in zip(*rows)] if turn else rows), gained

    def move(self, direction):
        if direction not in "LRUD":
            raise ValueError(f"unknown direction {direction!r}")
        grid, gained = self.shifted(direction)
        if grid == self.grid:
            return False
        self.grid, self.score = grid, self.score + gained
        self.spawn()
        return True

    def moves(self):
        return [d for d in "LRUD" if self.shifted(d)[0] != self.grid]

    def best_move(self):
        def value(d):
            grid, gained = self.shifted(d)
            empty = sum(v == 0 for row in grid for v in row)
            corner = max(map(max, grid)) in (grid[0][0], grid[0][-1], grid[-1][0], grid[-1][-1])
            return gained + empty * 4 + corner * 20, -"LDRU".index(d)
        return max(self.moves(), key=value)

    def __str__(self):
        return "\n".join("|".join(f"{v or '.':>4}" for v in row) for row in self.grid)


for row in ([2, 2, 2, 2], [4, 4, 8, 0], [2, 0, 0, 2], [2, 4, 8, 16], [0, 0, 0, 0], [2, 2, 4, 8]):
    print(row, *Game2048.squeeze(row))
g = Game2048()
print(g)
for d in "LURD":
    print(d, g.move(d), g.score)
print(g)
steps = 4
while (options := g.moves()) and steps < 60:
    g.move(g.best_move())
    steps += 1
print(g)
print(steps, g.score, max(map(max, g.grid)), options)
try:
    g.move("X")
except ValueError as e:
    print(e)
small = Game2048(2, 5)
n = 0
while small.moves():
    small.move(small.moves()[0])
    n += 1
print(small, n, small.score, small.moves(), sep="\n")
