# Breaking out of nested loops by flag, by else, by exception, by return.
def by_flag(grid, target):
    found = None
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == target:
                found = r, c
                break
        if found:
            break
    return found

def by_else(grid, target):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == target:
                break
        else:
            continue
        break
    else:
        return None
    return r, c

class Found(Exception):
    pass

def by_exception(grid, target):
    try:
        for r, row in enumerate(grid):
            for c, v in enumerate(row):
                if v == target:
                    raise Found(r, c)
    except Found as f:
        return f.args

def by_return(grid, target):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == target:
                return r, c

grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
for f in (by_flag, by_else, by_exception, by_return):
    print(f.__name__, f(grid, 1), f(grid, 6), f(grid, 9), f(grid, 10), f([], 1))
out = []
for i in range(5):
    if i == 1:
        continue
    j = 0
    while True:
        j += 1
        if j % 2:
            continue
        if j > i * 2:
            break
        out.append((i, j))
print(out)
