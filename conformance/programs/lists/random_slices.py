# Slices in all their forms on a list, against the model of plain indices.
state = 99


def random(limit):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % limit


def bound():
    kind = random(4)
    return None if kind == 0 else random(31) - 15


def step():
    return [None, 1, 2, -1, -2, 3, -3, 100, -100][random(9)]


values = list(range(10))
for turn in range(600):
    operation = random(8)
    where = slice(bound(), bound(), step())
    if operation < 3:
        print(turn, where, values[where], tuple(values)[where], list(range(20)[where]))
    elif operation == 3:
        del values[where]
        print(turn, 'del', where, values)
    elif operation < 6:
        items = [1000 + i for i in range(len(values[where]) if random(3) else random(5))]
        try:
            values[where] = items
        except ValueError as error:
            print(turn, error)
        else:
            print(turn, 'set', where, items, values)
    elif operation == 6:
        values.insert(random(20) - 10, turn)
        values += range(random(5))
        values *= 1 + (random(4) == 0)
        print(turn, values)
    else:
        values[where.start:where.stop] = values
        print(turn, 'self', values)
    if len(values) > 40:
        del values[12:]
