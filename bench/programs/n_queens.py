def solve(size):
    solutions = []
    columns, left, right = set(), set(), set()
    placed = []

    def place(row):
        if row == size:
            solutions.append(placed[:])
            return
        for column in range(size):
            if column in columns or row + column in left or row - column in right:
                continue
            columns.add(column)
            left.add(row + column)
            right.add(row - column)
            placed.append(column)
            place(row + 1)
            placed.pop()
            columns.remove(column)
            left.remove(row + column)
            right.remove(row - column)

    place(0)
    return solutions


found = solve(12)
print(len(found), found[0], found[-1])
