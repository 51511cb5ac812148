def parse(pattern):
    return {(r, c) for r, line in enumerate(pattern.strip().splitlines()) for c, ch in enumerate(line) if ch == "#"}


def neighbors(cell):
    r, c = cell
    return {(r + dr, c + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1) if (dr, dc) != (0, 0)}


def step(alive):
    counts = {}
    for cell in alive:
        for n in neighbors(cell):
            counts[n] = counts.get(n, 0) + 1
    return {cell for cell, n in counts.items() if n == 3 or (n == 2 and cell in alive)}


def show(alive, rows, cols):
    return "\n".join("".join("#" if (r, c) in alive else "." for c in range(cols)) for r in range(rows))


def normalize(alive):
    if not alive:
        return frozenset()
    r0, c0 = min(r for r, _ in alive), min(c for _, c in alive)
    return frozenset((r - r0, c - c0) for r, c in alive)


glider = parse(""".#.
..#
###""")
blinker = parse("###")
state = glider
for gen in range(5):
    print(f"Generation {gen}: {len(state)} cells")
    print(show(state, 6, 6))
    state = step(state)
print(normalize(glider) == normalize(step(step(step(step(glider))))))


def period(state, limit=50):
    seen = {}
    for i in range(limit):
        key = frozenset(state)
        if key in seen:
            return i - seen[key]
        seen[key] = i
        state = step(state)
    return None


print(period(blinker), period(parse("##\n##")), period(glider), period(parse("#")), period(set()))
r_pentomino = parse(".##\n##.\n.#.")
history = []
state = r_pentomino
for _ in range(60):
    history.append(len(state))
    state = step(state)
print(history)
print(max(history), history.index(max(history)), sorted(neighbors((0, 0)))[:3])


class Board:
    """The same with lists and wrapping edges."""

    def __init__(self, rows, cols, alive=()):
        self.grid = [[(r, c) in alive for c in range(cols)] for r in range(rows)]

    def step(self):
        rows, cols = len(self.grid), len(self.grid[0])
        new = [[False] * cols for _ in range(rows)]
        for r in range(rows):
            for c in range(cols):
                n = sum(self.grid[(r + i) % rows][(c + j) % cols] for i in (-1, 0, 1) for j in (-1, 0, 1)) - self.grid[r][c]
                new[r][c] = n == 3 or (self.grid[r][c] and n == 2)
        self.grid = new

    def __str__(self):
        return "\n".join("".join(".#"[x] for x in row) for row in self.grid)


b = Board(5, 5, glider)
for _ in range(20):
    b.step()
print(b)
