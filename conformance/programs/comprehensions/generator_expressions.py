# Lazy evaluation, one pass, outermost iterable at once, in calls.
g = (x * x for x in range(4))
print(next(g), next(g), list(g), list(g), next(g, "empty"), type(g).__name__)
log = []
g = (log.append(x) or x for x in range(3))
print(log, next(g), log, list(g), log)
def src():
    log.append("source evaluated")
    return [1, 2]
log.clear()
g = (x for x in src())
print(log)
g = (x for y in [1] for x in (log.append("inner late") or [y]))
print(log, list(g), log)
print(sum(x for x in range(5)), max(x % 4 for x in range(9)), any(x > 3 for x in range(5)), all(x < 3 for x in range(5)), list(x for x in "ab"), tuple(x for x in "ab"), sorted(-x for x in range(3)), " ".join(str(x) for x in range(3)), dict((x, x) for x in range(2)), set(x for x in (1, 1)))
print(any(log.append(i) or i > 1 for i in range(10)), log[-2:], next(x for x in range(100) if x * x > 50), next((x for x in [] if x), None), sum(1 for _ in "abc"), min((abs(x), x) for x in (-3, 2)))
data = [1, 2, 3]
g = (x for x in data)
data.append(4)
print(list(g))
data2 = [1, 2]
g = (x for x in data2)
data2 = []
print(list(g))
n = 1
g = (x + n for x in range(2))
n = 10
print(list(g))
g = ((x, y) for x in range(2) for y in range(x + 1))
print(*g)
chained = (x + 1 for x in (y * 2 for y in (z for z in range(3) if z)))
print(list(chained))
for bad in (lambda: (x for x in 5), lambda: list(1 / x for x in (1, 0)), lambda: len(x for x in []), lambda: (x for x in [])[0], lambda: next(x for x in []), lambda: (x for x in [1]) + 1, lambda: sum("a" for _ in range(2)), lambda: list((x for x in [1]), 2)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
g = (1 / x for x in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError:
    print(list(g))
it = iter(g2 := (x for x in "ab"))
print(it is g2, "a" in g2, list(g2), [list(x for x in range(i)) for i in range(3)])
a, b, *c = (x for x in range(5))
print(a, b, c, [*(x for x in "xy")], f"{sum(x for x in (1, 2))}", (lambda *a: a)(*(i for i in range(2))), list(zip((x for x in "ab"), (y for y in "cd"))))
def f():
    local = 3
    return sum(local * i for i in range(local))
print(f(), list(map(lambda p: p[0] * p[1], ((i, j) for i in (1, 2) for j in (3, 4)))))
