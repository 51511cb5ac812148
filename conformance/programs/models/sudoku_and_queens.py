def solve_queens(n):
    solutions, cols, d1, d2 = [], set(), set(), set()

    def place(row, queens):
        if row == n:
            solutions.append(queens[:])
            return
        for c in range(n):
            if c in cols or row + c in d1 or row - c in d2:
                continue
            cols.add(c); d1.add(row + c); d2.add(row - c)
            queens.append(c)
            place(row + 1, queens)
            queens.pop()
            cols.remove(c); d1.remove(row + c); d2.remove(row - c)

    place(0, [])
    return solutions


def show(queens):
    return "\n".join(" ".join("Q" if c == q else "." for c in range(len(queens))) for q in queens)


print([len(solve_queens(n)) for n in range(1, 8)])
print(show(solve_queens(6)[0]))
PUZZLE = """
53..7....
6..195...
.98....6.
8...6...3
4..8.3..1
7...2...6
.6....28.
...419..5
....8..79
""".split()


class Sudoku:
    def __init__(self, rows):
        self.grid = [[int(c) if c.isdigit() else 0 for c in row] for row in rows]
        self.steps = 0

    def candidates(self, r, c):
        used = set(self.grid[r]) | {row[c] for row in self.grid}
        br, bc = r // 3 * 3, c // 3 * 3
        used |= {self.grid[i][j] for i in range(br, br + 3) for j in range(bc, bc + 3)}
        return [d for d in range(1, 10) if d not in used]

    def solve(self):
        best = None
        for r in range(9):
            for c in range(9):
                if self.grid[r][c] == 0:
                    options = self.candidates(r, c)
                    if not options:
                        return False
                    if best is None or len(options) < len(best[2]):
                        best = r, c, options
        if best is None:
            return True
        r, c, options = best
        for d in options:
            self.steps += 1
            self.grid[r][c] = d
            if self.solve():
                return True
            self.grid[r][c] = 0
        return False

    def valid(self):
        full = set(range(1, 10))
        boxes = [[self.grid[r + i][c + j] for i in range(3) for j in range(3)] for r in (0, 3, 6) for c in (0, 3, 6)]
        return all(set(unit) == full for unit in [*self.grid, *zip(*self.grid), *boxes])

    def __str__(self):
        lines = []
        for r, row in enumerate(self.grid):
            if r in (3, 6):
                lines.append("------+-------+------")
            lines.append(" | ".join(" ".join(str(v or ".") for v in row[c:c + 3]) for c in (0, 3, 6)))
        return "\n".join(lines)


s = Sudoku(PUZZLE)
print(s.candidates(0, 2), s.candidates(4, 4))
print(s.solve(), s.valid(), s.steps)
print(s)
bad = Sudoku(["55......."] + ["." * 9] * 8)
print(bad.valid(), Sudoku(["12345678.", "........9"] + ["." * 9] * 7).solve())


def subset_sum(nums, target):
    result = []

    def backtrack(start, path, remaining):
        if remaining == 0:
            result.append(path[:])
            return
        for i in range(start, len(nums)):
            if i > start and nums[i] == nums[i - 1]:
                continue
            if nums[i] > remaining:
                break
            backtrack(i + 1, path + [nums[i]], remaining - nums[i])

    nums = sorted(nums)
    backtrack(0, [], target)
    return result


def permutations(items):
    if not items:
        return [[]]
    return [[x] + p for i, x in enumerate(items) for p in permutations(items[:i] + items[i + 1:])]


def knight_tour(n):
    board = [[0] * n for _ in range(n)]
    moves = [(2, 1), (1, 2), (-1, 2), (-2, 1), (-2, -1), (-1, -2), (1, -2), (2, -1)]
    free = lambda r, c: [(r + a, c + b) for a, b in moves if 0 <= r + a < n and 0 <= c + b < n and not board[r + a][c + b]]
    r = c = 0
    for step in range(1, n * n + 1):
        board[r][c] = step
        options = free(r, c)
        if not options:
            return step, board
        r, c = min(options, key=lambda p: (len(free(*p)), p))
    return n * n, board


print(subset_sum([10, 1, 2, 7, 6, 1, 5], 8), len(permutations([1, 2, 3, 4])), permutations("ab"))
steps, board = knight_tour(6)
print(steps, board[0])
