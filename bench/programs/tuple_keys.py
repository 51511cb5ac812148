def life(cells, steps):
    for _ in range(steps):
        neighbours = {}
        for x, y in cells:
            for dx in (-1, 0, 1):
                for dy in (-1, 0, 1):
                    if dx or dy:
                        place = (x + dx, y + dy)
                        neighbours[place] = neighbours.get(place, 0) + 1
        cells = {place for place, count in neighbours.items() if count == 3 or count == 2 and place in cells}
    return cells


start = {(x, y) for x in range(60) for y in range(60) if (x * 3 + y * 5) % 7 < 3}
final = life(start, 500)
print(len(final), sorted(final)[:4])
memo = {}


def paths(x, y):
    if x == 0 or y == 0:
        return 1
    if (x, y) not in memo:
        memo[x, y] = paths(x - 1, y) + paths(x, y - 1)
    return memo[x, y]


total = 0
for _ in range(700):
    memo.clear()
    total += paths(32, 32)
print(total)
