# compose, curry, partial, memo, zip_with, reduce, takewhile and others written by hand.
def reduce(f, items, *start):
    it = iter(items)
    try: acc = start[0] if start else next(it)
    except StopIteration: raise TypeError("reduce() of empty iterable") from None
    for x in it: acc = f(acc, x)
    return acc
def partial(f, *a, **k): return lambda *b, **m: f(*a, *b, **{**k, **m})
def compose(*fs): return reduce(lambda f, g: lambda *a: f(g(*a)), fs, lambda x: x) if fs else lambda x: x
def curry(f, n): return lambda *a: f(*a) if len(a) >= n else curry(partial(f, *a), n - len(a))
def memo(f):
    cache = {}
    def g(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    g.cache = cache
    return g
def flip(f): return lambda a, b: f(b, a)
def zip_with(f, *its): return [f(*t) for t in zip(*its)]
def juxt(*fs): return lambda *a: tuple(f(*a) for f in fs)
def iterate(f, x, n): return [x] + (iterate(f, f(x), n - 1) if n > 1 else [])
def group_by(f, items): return reduce(lambda d, x: {**d, f(x): d.get(f(x), []) + [x]}, items, {})
def partition(p, items): return [x for x in items if p(x)], [x for x in items if not p(x)]
def tap(f): return lambda x: (f(x), x)[1]
print(reduce(lambda a, b: a * b, range(1, 6)), reduce(max, [3, 9, 2]), reduce(lambda a, x: [x] + a, "abc", []), partial(pow, 2)(5), partial(int, base=2)("101"), compose(str, abs, lambda x: x - 10)(3), curry(lambda a, b, c: a + b + c, 3)(1)(2, 3), flip(pow)(2, 5), zip_with(max, [1, 5], [3, 2], [2, 9]), juxt(min, max, sum)([1, 2, 3]), iterate(lambda x: x * 2, 1, 5))
print(group_by(len, "a bb cc d".split()), partition(str.isupper, "aBcD"), tap(print)(5), [f(10) for f in map(lambda n: lambda x: x % n, (3, 4))], sorted("bca", key=flip(lambda a, b: b)(0, "abc".index) if False else "abc".index), list(map(compose(len, str), [1, 22, 333])))
fib = memo(lambda n: n if n < 2 else fib(n - 1) + fib(n - 2))
print(fib(60), len(fib.cache))
for f in (lambda: reduce(max, []), lambda: curry(lambda a: a, 1)(), lambda: compose(int)("x"), lambda: partial(len)(1, 2), lambda: memo(len)([1])):
    try: print(f() if not callable(f()) else "still a function")
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
class Maybe:
    def __init__(self, v): self.v = v
    def __rshift__(self, f): return self if self.v is None else Maybe(f(self.v))
    def __repr__(self): return f"Just {self.v!r}" if self.v is not None else "Nothing"
get = lambda k: lambda d: d.get(k)
print(Maybe({"a": {"b": 5}}) >> get("a") >> get("b") >> str, Maybe({}) >> get("a") >> get("b"))
pipeline = [str.strip, str.lower, lambda s: s.split(","), lambda p: [x.strip() for x in p if x.strip()], partial(sorted, reverse=True), ";".join]
print(reduce(lambda v, f: f(v), pipeline, "  B, a,, C "))
