# compose, curry, partial, memoize, pipe, fold, scan written by hand.
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run
def curry(f, n):
    def step(*args):
        return f(*args) if len(args) >= n else lambda *more: step(*args, *more)
    return step
def partial(f, *a, **k): return lambda *b, **m: f(*a, *b, **{**k, **m})
def memoize(f):
    cache = {}
    def g(*a):
        if a not in cache:
            cache[a] = f(*a)
            g.misses += 1
        return cache[a]
    g.misses = 0
    return g
def fold(f, xs, *init):
    it = iter(xs)
    acc = init[0] if init else next(it)
    for x in it:
        acc = f(acc, x)
    return acc
def scan(f, xs, acc):
    return [acc := f(acc, x) for x in xs]
def pipe(x, *fs): return fold(lambda v, f: f(v), fs, x)
print(compose(str, abs, int)("-5"), compose()(1), curry(lambda a, b, c: (a, b, c), 3)(1)(2)(3), curry(lambda a, b, c: a + b + c, 3)(1, 2)(3), curry(max, 2)(5)(3))
print(partial(pow, 2)(5), partial(sorted, reverse=True)([1, 3, 2]), partial(partial, max)(1)(2, 3), partial("{} {x}".format, "a", x=1)(), partial(print, "p", sep="-")("q"))
@memoize
def grid(r, c): return 1 if r == 0 or c == 0 else grid(r - 1, c) + grid(r, c - 1)
print(grid(10, 10), grid.misses, grid(5, 5), grid.misses)
print(fold(lambda a, b: a * b, range(1, 6)), fold(lambda a, b: a + b, [], "empty"), scan(lambda a, b: a + b, range(5), 0), pipe(3, lambda x: x + 1, str, lambda s: s * 2))
try:
    fold(lambda a, b: a, [])
except StopIteration as e:
    print(repr(e))
flip = lambda f: lambda a, b: f(b, a)
print(flip(pow)(2, 5), list(map(flip(divmod), [2, 3], [7, 8])), (lambda f: f(f))(lambda g: "self applied"), (lambda x, *, y=(lambda: 5)(): x + y)(1))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda n: x(x)(n)))
print(Y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(10))
church = lambda n: (lambda f: lambda x: fold(lambda a, _: f(a), range(n), x))
print(church(5)(lambda v: v + 2)(0), [church(i)(lambda s: s + "x")("") for i in range(3)])
def group_by(f, xs):
    out = {}
    for x in xs:
        out.setdefault(f(x), []).append(x)
    return out
print(group_by(len, ["a", "bb", "c"]), group_by(lambda x: x % 3, range(7)), {k: fold(max, v) for k, v in group_by(lambda x: x % 2, [5, 2, 9, 4]).items()})
def unfold(f, x):
    out = []
    while (r := f(x)) is not None:
        v, x = r
        out.append(v)
    return out
print(unfold(lambda n: (n % 10, n // 10) if n else None, 12345), unfold(lambda p: (p[0], (p[1], sum(p))) if p[0] < 30 else None, (0, 1)))
def trampoline(f, *a):
    while callable(f):
        f = f(*a)
        a = ()
    return f
def countdown(n, acc=0): return acc if n == 0 else lambda: countdown(n - 1, acc + n)
print(trampoline(countdown, 5000))
