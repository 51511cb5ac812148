MAZE = """
#########
#S..#...#
#.#.#.#.#
#.#...#.#
#.#####.#
#.....#.#
###.#.#.#
#...#..E#
#########
""".strip()


def parse(text):
    grid = [list(line) for line in text.splitlines()]
    start = end = None
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell == "S":
                start = (r, c)
            elif cell == "E":
                end = (r, c)
    if start is None or end is None:
        raise ValueError("maze needs S and E")
    return grid, start, end


def neighbours(grid, pos):
    r, c = pos
    result = []
    for dr, dc, name in ((-1, 0, "U"), (1, 0, "D"), (0, -1, "L"), (0, 1, "R")):
        if grid[r + dr][c + dc] != "#":
            result.append(((r + dr, c + dc), name))
    return result


def bfs(grid, start, end):
    queue, parent = [start], {start: None}
    while queue:
        pos = queue.pop(0)
        if pos == end:
            path = []
            while parent[pos]:
                pos, name = parent[pos]
                path.append(name)
            return "".join(reversed(path)), len(parent)
        for n, name in neighbours(grid, pos):
            if n not in parent:
                parent[n] = (pos, name)
                queue.append(n)
    return None, len(parent)


def dfs(grid, pos, end, seen=None):
    seen = seen if seen is not None else set()
    if pos == end:
        return ""
    seen.add(pos)
    for n, name in neighbours(grid, pos):
        if n not in seen:
            rest = dfs(grid, n, end, seen)
            if rest is not None:
                return name + rest
    return None


def draw(grid, start, path):
    out = [row[:] for row in grid]
    r, c = start
    moves = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}
    for m in path[:-1]:
        dr, dc = moves[m]
        r, c = r + dr, c + dc
        out[r][c] = "*"
    return "\n".join("".join(row) for row in out)


grid, start, end = parse(MAZE)
path, explored = bfs(grid, start, end)
print(f"start={start} end={end}")
print(f"BFS: {path} ({len(path)} moves, {explored} cells)")
print(f"DFS: {dfs(grid, start, end)}")
print(draw(grid, start, path))
blocked = MAZE.replace("..E", ".#E").replace("#.#\n#...#.#E", "###\n#...#.#E")
try:
    g2, s2, e2 = parse(blocked)
    print(bfs(g2, s2, e2)[0])
    parse("###\n#S#\n###")
except ValueError as e:
    print("Error:", e)


def count_paths(rows, cols, walls=frozenset()):
    table = [[0] * cols for _ in range(rows)]
    for r in range(rows):
        for c in range(cols):
            if (r, c) in walls:
                continue
            table[r][c] = 1 if r == c == 0 else (table[r - 1][c] if r else 0) + (table[r][c - 1] if c else 0)
    return table[-1][-1]


print(count_paths(3, 7), count_paths(10, 10), count_paths(3, 3, {(1, 1)}), count_paths(2, 2, {(0, 1), (1, 0)}))


def islands(text):
    cells = {(r, c) for r, line in enumerate(text.split()) for c, ch in enumerate(line) if ch == "1"}
    count = 0
    while cells:
        stack = [cells.pop()]
        count += 1
        while stack:
            r, c = stack.pop()
            for n in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                if n in cells:
                    cells.remove(n)
                    stack.append(n)
    return count


print(islands("11000 11000 00100 00011"), islands("000 000"), islands("101 010 101"))
