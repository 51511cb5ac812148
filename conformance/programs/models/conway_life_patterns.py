def parse(pattern):
    return {(r, c) for r, line in enumerate(pattern.strip().splitlines()) for c, ch in enumerate(line) if ch == "#"}


def neighbours(cell):
    r, c = cell
    return {(r + dr, c + dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1)} - {cell}


def step(cells):
    candidates = cells.union(*map(neighbours, cells)) if cells else set()
    return {cell for cell in candidates if (n := len(neighbours(cell) & cells)) == 3 or n == 2 and cell in cells}


def normalise(cells):
    if not cells:
        return frozenset()
    top, left = min(r for r, _ in cells), min(c for _, c in cells)
    return frozenset((r - top, c - left) for r, c in cells)


def render(cells, size):
    return "\n".join("".join("#" if (r, c) in cells else "." for c in range(size)) for r in range(size))


def classify(cells, limit=20):
    history = [normalise(cells)]
    origin = cells
    for generation in range(1, limit + 1):
        cells = step(cells)
        if not cells:
            return f"dies after {generation}"
        shape = normalise(cells)
        if shape == history[0]:
            moved = cells != origin
            if generation == 1 and not moved:
                return "still life"
            return f"{'spaceship' if moved else 'oscillator'} of period {generation}"
        history.append(shape)
    return f"unknown after {limit}, {len(cells)} cells"


patterns = {
    "block": "##\n##",
    "blinker": "###",
    "toad": ".###\n###.",
    "beacon": "##..\n##..\n..##\n..##",
    "glider": ".#.\n..#\n###",
    "beehive": ".##.\n#..#\n.##.",
    "single": "#",
    "r-pentomino": ".##\n##.\n.#.",
    "diehard start": "##\n.#",
}
for name, pattern in patterns.items():
    cells = parse(pattern)
    print(f"{name:<14} {len(cells)} cells: {classify(cells, 8)}")

glider = {(r + 1, c + 1) for r, c in parse(patterns["glider"])}
for generation in range(5):
    print(f"generation {generation}")
    print(render(glider, 6))
    glider = step(glider)
