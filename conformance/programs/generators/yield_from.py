# Delegation: values, sent values, thrown errors, return values, plain iterables.
def inner():
    x = yield 1
    print("inner got", x)
    try:
        y = yield 2
        print("inner got", y)
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
    return "inner result"

def outer():
    r = yield from inner()
    print("outer got", r)
    r2 = yield from [10, 20]
    print("list gives", r2)
    return "outer result"

g = outer()
print(next(g), g.send("a"), g.send("b"), next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value)
g = outer()
print(next(g), next(g), g.throw(ValueError("x")), next(g), next(g))

def flatten(x):
    if isinstance(x, (list, tuple)):
        for y in x:
            yield from flatten(y)
    else:
        yield x

print(list(flatten([1, [2, (3, [4, []]), 5]])))

def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)

print(list(tree(4)))

def chain(*its):
    for it in its:
        yield from it

print(list(chain("ab", range(2), {"k": 1}, (x for x in "z"), map(str, [1]))))
def closes():
    try:
        yield 1
        yield 2
    finally:
        print("inner closed")
def delegating():
    try:
        yield from closes()
    finally:
        print("outer closed")
g = delegating()
next(g)
g.close()
def deep(n):
    if n == 0:
        yield "bottom"
        return 0
    return 1 + (yield from deep(n - 1))
def run():
    depth = yield from deep(200)
    yield depth
print(list(run()))
class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("it value")
        return self.n
def over():
    v = yield from It()
    yield v
print(list(over()))
def sends_to_plain():
    yield from [1, 2]
g = sends_to_plain()
next(g)
try:
    g.send(5)
except AttributeError as e:
    print(e)
for bad in (5, None, 1.5):
    def f(b=bad):
        yield from b
    try:
        list(f())
    except TypeError as e:
        print(e)
def both():
    x = yield from (y * 2 for y in range(3))
    print(x)
    return [(yield from "ab"), (yield 3)]
print(list(both()))
