def work(n):
    squares = [i * i for i in range(n)]
    even = [square for square in squares if square % 2 == 0]
    pairs = [(i, j) for i in range(30) for j in range(i, 30) if (i + j) % 3]
    lookup = {square: index for index, square in enumerate(squares) if index % 3}
    residues = {square % 101 for square in even}
    table = [[row * column for column in range(20)] for row in range(20)]
    flat = [cell for line in table for cell in line if cell]
    doubled = list(map(lambda value: value * 2, filter(lambda value: value > 50, flat)))
    return len(even) + len(pairs) + len(lookup) + len(residues) + sum(flat) + sum(doubled)


print(sum(work(3000) for _ in range(1700)))
