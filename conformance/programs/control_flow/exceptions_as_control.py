# Loops ended by exceptions, EAFP lookups, sentinel classes, retry counters, nested handlers that pass on.
class Found(Exception):
    def __init__(self, where): self.where = where
def search(grid, x):
    try:
        for i, row in enumerate(grid):
            for j, v in enumerate(row):
                if v == x: raise Found((i, j))
    except Found as f: return f.where
    else: return "nowhere"
print(search([[1, 2], [3]], 3), search([[1]], 5))
it, out = iter("abc"), []
while True:
    try: out.append(next(it))
    except StopIteration: break
print(out)
def get(d, *path):
    for p in path:
        try: d = d[p]
        except (KeyError, IndexError, TypeError) as e: return f"{type(e).__name__} at {p!r}"
    return d
data = {"a": [{"b": 1}], "c": None}
print(get(data, "a", 0, "b"), get(data, "x"), get(data, "a", 5), get(data, "c", "d"), get(data, "a", "k"))
def to_number(s):
    for kind in (int, float, complex):
        try: return kind(s)
        except ValueError: continue
    return s
print([to_number(s) for s in ("1", "1.5", "1j", "x", "")])
attempts = []
for n in range(5):
    try:
        attempts.append(n)
        if n < 3: raise ConnectionError(f"try {n}")
    except ConnectionError as e: print(e)
    else:
        print("connected", n)
        break
    finally: attempts[-1] = -n
print(attempts)
def nested(x):
    try:
        try:
            if x == 0: raise ValueError("v")
            if x == 1: raise KeyError("k")
            if x == 2: raise TypeError("t")
            return "no error"
        except ValueError: return "inner"
        finally: print("cleanup", x)
    except KeyError: return "outer"
for x in range(4):
    try: print(nested(x))
    except TypeError as e: print("escaped", e)
class Stop(Exception): pass
def walk(tree, visit):
    visit(tree[0])
    for child in tree[1:]: walk(child, visit)
seen = []
def visitor(v):
    seen.append(v)
    if v == "c": raise Stop
try: walk(("a", ("b", ("c",), ("d",)), ("e",)), visitor)
except Stop: print("stopped", seen)
total = 0
for token in "1 2 x 3 done 4".split():
    try: total += int(token)
    except ValueError:
        if token == "done": break
        continue
print(total)
