# Generator functions: laziness, exhaustion, return value, nested use.
def count(n):
    print("start")
    i = 0
    while i < n:
        yield i
        i += 1
    print("end")

g = count(2)
print(type(g).__name__, iter(g) is g)
print(next(g))
print(next(g))
try:
    next(g)
except StopIteration as e:
    print("stop", e.value, e.args)
print(next(g, "default"), list(g))
print(list(count(3)), sum(count(4)), [x * 2 for x in count(2)], max(count(3)))

def with_return():
    yield 1
    return "result"

g = with_return()
print(next(g))
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args)

def empty():
    return
    yield

def bare():
    x = yield
    print("got", x)

print(list(empty()), list(bare()))

def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

def take(n, it):
    for _, x in zip(range(n), it):
        yield x

print(list(take(10, fib())))
a, b, *c = take(5, fib())
print(a, b, c, 5 in fib(), dict(zip("abc", fib())), tuple(take(3, "xyz")), sorted(take(4, fib()), reverse=True), "".join(c for c in "abc"), set(take(3, fib())))
gens = [count.__name__, fib.__qualname__, fib().__name__, fib().__qualname__]
print(gens)
def method_like():
    class C:
        def __iter__(self):
            yield from "ab"
            yield len("ab")
        def pairs(self):
            for x in self:
                yield x, x
    return C()
c = method_like()
print(list(c), list(c), list(c.pairs()), "a" in c)
lam = lambda: (yield 5)
print(list(lam()))
def params(a, b=2, *args, c, **kw):
    yield a, b
    yield args, c
    yield kw
print(list(params(1, c=3)), list(params(1, 2, 3, c=4, d=5)))
try:
    params()
except TypeError as e:
    print(e)
