GRID = """
S..#....
.#.#.##.
.#...#..
.####.#.
......#E
"""


class Map:
    def __init__(self, text):
        self.rows = text.strip().split("\n")
        self.cells = {(r, c): ch for r, row in enumerate(self.rows) for c, ch in enumerate(row)}
        self.start = next(p for p, ch in self.cells.items() if ch == "S")
        self.end = next(p for p, ch in self.cells.items() if ch == "E")

    def neighbours(self, p):
        r, c = p
        for q in ((r, c + 1), (r + 1, c), (r, c - 1), (r - 1, c)):
            if self.cells.get(q, "#") != "#":
                yield q

    def draw(self, path):
        marks = set(path) - {self.start, self.end}
        return "\n".join("".join("*" if (r, c) in marks else ch for c, ch in enumerate(row)) for r, row in enumerate(self.rows))


def bfs(m):
    frontier, came = [m.start], {m.start: None}
    for p in frontier:
        if p == m.end:
            break
        for q in m.neighbours(p):
            if q not in came:
                came[q] = p
                frontier.append(q)
    return came, len(came)


def astar(m):
    def h(p):
        return abs(p[0] - m.end[0]) + abs(p[1] - m.end[1])
    open_set, cost, came = [(h(m.start), m.start)], {m.start: 0}, {m.start: None}
    expanded = 0
    while open_set:
        open_set.sort(reverse=True)
        _, p = open_set.pop()
        expanded += 1
        if p == m.end:
            break
        for q in m.neighbours(p):
            new = cost[p] + 1
            if new < cost.get(q, float("inf")):
                cost[q] = new
                came[q] = p
                open_set.append((new + h(q), q))
    return came, expanded


def dfs(m):
    came, stack, seen = {m.start: None}, [m.start], 0
    while stack:
        p = stack.pop()
        seen += 1
        if p == m.end:
            break
        for q in m.neighbours(p):
            if q not in came:
                came[q] = p
                stack.append(q)
    return came, seen


def path_of(came, end):
    path, p = [], end
    while p is not None:
        path.append(p)
        p = came.get(p)
    return path[::-1]


def directions(path):
    names = {(0, 1): "R", (1, 0): "D", (0, -1): "L", (-1, 0): "U"}
    steps = [names[b[0] - a[0], b[1] - a[1]] for a, b in zip(path, path[1:])]
    out = []
    for s in steps:
        if out and out[-1][0] == s:
            out[-1][1] += 1
        else:
            out.append([s, 1])
    return " ".join(f"{s}{n}" for s, n in out)


m = Map(GRID)
for search in (bfs, astar, dfs):
    came, work = search(m)
    path = path_of(came, m.end)
    print(f"{search.__name__:<6} length {len(path) - 1:>2} work {work:>2} {directions(path)}")
print(m.draw(path_of(bfs(m)[0], m.end)))
blocked = Map(GRID.replace("..#E", ".##E").replace("#..", "###"))
came, _ = bfs(blocked)
print(blocked.end in came, path_of(came, blocked.end), sum(ch == "#" for ch in blocked.cells.values()))
try:
    Map("...")
except StopIteration:
    print("no start")
except RuntimeError as e:
    print(e)
tour, left, at = ["depot"], {"a": (0, 3), "b": (4, 1), "c": (2, 2), "d": (0, 4)}, (0, 0)
distance = 0
while left:
    name = min(left, key=lambda n: (abs(left[n][0] - at[0]) + abs(left[n][1] - at[1]), n))
    distance += abs(left[name][0] - at[0]) + abs(left[name][1] - at[1])
    at = left.pop(name)
    tour.append(name)
print(tour, distance)
