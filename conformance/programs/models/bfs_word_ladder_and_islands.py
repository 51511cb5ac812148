from collections import deque


def ladder(start, goal, words):
    words = set(words)
    queue = deque([[start]])
    while queue:
        path = queue.popleft()
        if path[-1] == goal:
            return path
        for w in sorted(words):
            if sum(a != b for a, b in zip(w, path[-1])) == 1:
                words.discard(w)
                queue.append(path + [w])
    return []


def count_islands(grid):
    grid = [list(row) for row in grid]
    sizes = []

    def sink(r, c):
        if not (0 <= r < len(grid) and 0 <= c < len(grid[0])) or grid[r][c] != "1":
            return 0
        grid[r][c] = "0"
        return 1 + sum(sink(r + dr, c + dc) for dr, dc in ((1, 0), (-1, 0), (0, 1), (0, -1)))

    for r in range(len(grid)):
        for c in range(len(grid[0])):
            if size := sink(r, c):
                sizes.append(size)
    return len(sizes), sorted(sizes, reverse=True)


def knight_moves(start, goal, n=8):
    seen, frontier, steps = {start}, {start}, 0
    while goal not in frontier:
        frontier = {(r + dr, c + dc) for r, c in frontier for dr, dc in ((1, 2), (2, 1), (-1, 2), (-2, 1), (1, -2), (2, -1), (-1, -2), (-2, -1))
                    if 0 <= r + dr < n and 0 <= c + dc < n} - seen
        if not frontier:
            return None
        seen |= frontier
        steps += 1
    return steps


def water_jugs(a, b, goal):
    queue, seen = deque([((0, 0), [])]), {(0, 0)}
    while queue:
        (x, y), path = queue.popleft()
        if goal in (x, y):
            return path
        pour_ab, pour_ba = min(x, b - y), min(y, a - x)
        for state, action in (((a, y), "fill A"), ((x, b), "fill B"), ((0, y), "empty A"), ((x, 0), "empty B"), ((x - pour_ab, y + pour_ab), "A->B"), ((x + pour_ba, y - pour_ba), "B->A")):
            if state not in seen:
                seen.add(state)
                queue.append((state, path + [action]))


def rotting(grid):
    fresh = {(r, c) for r, row in enumerate(grid) for c, v in enumerate(row) if v == 1}
    rotten = {(r, c) for r, row in enumerate(grid) for c, v in enumerate(row) if v == 2}
    minutes = 0
    while fresh:
        rotten = {(r + dr, c + dc) for r, c in rotten for dr, dc in ((0, 1), (1, 0), (0, -1), (-1, 0))} & fresh
        if not rotten:
            return -1
        fresh -= rotten
        minutes += 1
    return minutes


print(ladder("hit", "cog", ["hot", "dot", "dog", "lot", "log", "cog"]), ladder("hit", "cog", ["hot"]))
print(count_islands(["11000", "11000", "00100", "00011"]), count_islands(["1"]), count_islands(["00"]))
print(knight_moves((0, 0), (7, 7)), knight_moves((0, 0), (1, 1)), knight_moves((0, 0), (1, 1), 3), knight_moves((3, 3), (3, 3)))
print(water_jugs(3, 5, 4), water_jugs(2, 4, 3))
print(rotting([[2, 1, 1], [1, 1, 0], [0, 1, 1]]), rotting([[2, 1, 1], [0, 1, 1], [1, 0, 1]]), rotting([[0, 2]]))
