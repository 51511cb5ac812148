# Exceptions keep what they hold; handled ones are dropped in numbers.
class Big(Exception):
    def __init__(self, n):
        super().__init__(n)
        self.payload = list(range(n))
kept = []
for i in range(2000):
    try:
        try:
            raise Big(i % 10)
        except Big as e:
            if i % 400 == 0:
                kept.append(e)
            raise KeyError(i) from e
    except KeyError as k:
        last = k
print([len(e.payload) for e in kept], [e.args for e in kept], last.args, len(last.__cause__.payload))
def deep(n):
    if n == 0:
        raise ValueError("bottom")
    local = [n] * 10
    try:
        deep(n - 1)
    finally:
        local.append("done")
count = 0
for _ in range(20):
    try:
        deep(100)
    except ValueError:
        count += 1
print(count)
def handler(n):
    try:
        if n == 0:
            return []
        return handler(n - 1) + [n]
    except RecursionError:
        return ["too deep"]
print(handler(50)[-3:])
def cells(n):
    x = [n]
    def get():
        return x
    def set_(v):
        nonlocal x
        old, x = x, v
        return old
    return get, set_
pairs = [cells(i) for i in range(300)]
for i, (g, s) in enumerate(pairs):
    if i % 2:
        s([i, i])
print(sum(len(g()) for g, s in pairs), pairs[7][0](), pairs[8][0]())
results = []
for i in range(500):
    try:
        results.append(1 / (i % 3))
    except ZeroDivisionError as e:
        results.append(str(e))
print(results[:4], len(results), results.count("division by zero"))
def many_args(*a, **k):
    return len(a), sorted(k)[:2]
for n in (10, 100, 1000):
    print(many_args(*range(n), **{f"k{i}": i for i in range(n)}))
it = iter([[i] * 3 for i in range(1000)])
s = 0
for x in it:
    s += x[0]
    if s > 1000:
        break
print(s, next(it))
