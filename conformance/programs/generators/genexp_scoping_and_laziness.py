# The outermost iterable is evaluated at once, everything else late.
def noisy(tag, items):
    print("make", tag)
    return items

g = (x * y for x in noisy("first", [1, 2]) for y in noisy("second", [10, 20]))
print("created")
print(next(g))
print(list(g))

factor = 2
g = (v * factor for v in range(3))
factor = 100
print(list(g))

data = [1, 2, 3]
g = (v for v in data)
data = [9]
print(list(g))
data = [1, 2, 3]
g = (v for v in data)
data.append(4)
print(list(g))

try:
    g = (v for v in 5)
except TypeError as e:
    print("at creation:", e)
g = (w for v in [1] for w in 5)
try:
    list(g)
except TypeError as e:
    print("at iteration:", e)

v = "outer"
list(v for v in range(3))
print(v)

def make():
    fs = [lambda: i for i in range(3)]
    gs = (lambda: i for i in range(3))
    return [f() for f in fs], [f() for f in gs], [f() for f in list(lambda: i for i in range(3))]

print(make())

class Body:
    base = 10
    doubled = list(b * 2 for b in [base, base + 1])

print(Body.doubled)
try:
    class Bad:
        base = 10
        shifted = list(b + base for b in range(2))
except NameError as e:
    print(e)

g = (i for i in range(5) if i % 2)
print(type(g).__name__, g.__name__, g.__qualname__, iter(g) is g)
print(any(x > 2 for x in [1, 3, 1 / 1]), all(x for x in []), next((x for x in []), None))
print(sum(x for x in range(4)), dict((k, k * k) for k in range(3)), set(c for c in "aab") == {"a", "b"})
print(",".join(str(x) for x in range(4)))
