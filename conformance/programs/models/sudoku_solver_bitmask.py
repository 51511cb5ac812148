def parse(text):
    cells = [int(c) if c.isdigit() else 0 for c in text if c.isdigit() or c in ".0"]
    if len(cells) != 81:
        raise ValueError(f"expected 81 cells, got {len(cells)}")
    return cells


PEERS = []
for i in range(81):
    r, c = divmod(i, 9)
    PEERS.append({j for j in range(81) if j != i and (j // 9 == r or j % 9 == c or (j // 27 == r // 3 and j % 9 // 3 == c // 3))})


def candidates(cells, i):
    return {1, 2, 3, 4, 5, 6, 7, 8, 9} - {cells[p] for p in PEERS[i]}


def conflicts(cells):
    return [(i, p) for i in range(81) if cells[i] for p in PEERS[i] if p > i and cells[p] == cells[i]]


def solve(cells, stats):
    stats["calls"] += 1
    progress = True
    cells = cells[:]
    while progress:
        progress, best = False, None
        for i in range(81):
            if cells[i] == 0:
                options = candidates(cells, i)
                if not options:
                    return None
                if len(options) == 1:
                    cells[i] = options.pop()
                    progress = True
                elif best is None or len(options) < len(best[1]):
                    best = i, options
    if best is None:
        return cells
    i, options = best
    for v in sorted(options):
        stats["guesses"] += 1
        cells[i] = v
        if result := solve(cells, stats):
            return result
    return None


def show(cells):
    for r in range(9):
        row = cells[9 * r:9 * r + 9]
        print(" ".join(str(v or ".") + (" |" if c in (2, 5) else "") for c, v in enumerate(row)))
        if r in (2, 5):
            print("------+-------+------")


puzzle = """
530070000 600195000 098000060
800060003 400803001 700020006
060000280 000419005 000080079
"""
cells = parse(puzzle)
print(sum(v == 0 for v in cells), "unknown,", len(conflicts(cells)), "conflicts")
stats = {"calls": 0, "guesses": 0}
solution = solve(cells, stats)
show(solution)
print(conflicts(solution), stats, all(sorted(solution[r * 9:r * 9 + 9]) == list(range(1, 10)) for r in range(9)))
bad = cells[:]
bad[1] = 5
print(conflicts(bad))
try:
    parse("123")
except ValueError as e:
    print(e)
