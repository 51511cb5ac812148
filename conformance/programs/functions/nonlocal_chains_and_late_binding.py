# nonlocal through several levels, closures in loops, default arguments that freeze values.
def level1():
    x = "L1"
    def level2():
        def level3():
            nonlocal x
            x += "-L3"
            def level4():
                nonlocal x
                x += "-L4"
                return lambda: x
            return level4()
        return level3()
    reader = level2()
    return x, reader()
print(level1())
def counters():
    n = 0
    def up(by=1):
        nonlocal n
        n += by
        return n
    def down():
        nonlocal n
        n -= 1
        return n
    def get(): return n
    return up, down, get
up, down, get = counters()
print(up(), up(5), down(), get(), counters()[2]())
fs = [lambda: i for i in range(3)]
gs = [lambda i=i: i for i in range(3)]
hs = [(lambda j: lambda: j)(i) for i in range(3)]
print([f() for f in fs], [g() for g in gs], [h() for h in hs])
def loop_closures():
    out = []
    for i in range(3):
        def f(): return i
        out.append(f)
    before = [f() for f in out]
    i = 99
    return before, [f() for f in out]
print(loop_closures())
def shared_default(item, acc=[], seen={}):
    acc.append(item)
    seen[item] = len(acc)
    return acc, dict(seen)
print(shared_default(1), shared_default(2), shared_default(3, []))
def make_default():
    print("default evaluated")
    return 5
def uses_default(a=make_default()): return a
print(uses_default(), uses_default())
n = 1
def frozen(a=n, *, b=n * 2): return a, b, n
n = 100
print(frozen())
def sibling():
    def a(): return b()
    def b(): return "b called from a"
    return a()
print(sibling())
def mutual():
    def even(k): return True if k == 0 else odd(k - 1)
    def odd(k): return False if k == 0 else even(k - 1)
    return even(10), odd(7), even(3)
print(mutual())
def cell_before_assignment():
    def f(): return later
    try:
        f()
    except NameError as e:
        print(e)
    later = "now"
    return f()
print(cell_before_assignment())
x = "global"
def outer():
    x = "enclosing"
    class K:
        y = x
        x = "class"
        def m(self): return x
    def g():
        global x
        x = "changed global"
    g()
    return K.y, K.x, K().m(), x
print(outer(), x)
def memo():
    cache = {}
    def fib(k):
        if k not in cache:
            cache[k] = k if k < 2 else fib(k - 1) + fib(k - 2)
        return cache[k]
    return fib, cache
fib, cache = memo()
print(fib(30), len(cache))
print(fib.__name__, fib(0))
def compose(*fns):
    def composed(v):
        for f in reversed(fns):
            v = f(v)
        return v
    return composed
print(compose(str, lambda v: v + 1, abs)(-5), [compose()(7)])
def acc():
    total = 0
    while True:
        def add(v):
            nonlocal total
            total += v
            return total
        return add
add = acc()
print([add(v) for v in (1, 2, 3)], [(lambda: [a for a in range(b)])() for b in range(3)], [[lambda: (a, b) for a in range(2)] for b in range(2)][0][0]())
