# Generators keep variables of their own, share cells, and see later changes.
def make(n):
    total = 0
    def gen():
        nonlocal total
        for i in range(n):
            total += i
            yield total
    def peek():
        return total
    return gen, peek

gen, peek = make(4)
a, b = gen(), gen()
print(next(a), next(a), next(b), next(b), next(a), peek(), list(b), peek())
fs = []
def collect():
    for i in range(3):
        fs.append(lambda: i)
        yield i
print(list(collect()), [f() for f in fs])
def outer():
    x = 1
    def inner():
        while True:
            yield x
    g = inner()
    first = next(g)
    x = 2
    return first, next(g)
print(outer())
gens = [(lambda k: (k * i for i in range(3)))(k) for k in range(3)]
print([list(g) for g in gens])
def args(*a, **k):
    yield a
    k["new"] = 1
    yield k
print(list(args(1, 2, x=3)))
def default(items=[]):
    for x in items:
        yield x
    items.append(len(items))
print(list(default()), list(default()), list(default()))
x = "global"
def reads_global():
    yield x
    yield x
g = reads_global()
first = next(g)
x = "changed"
print(first, next(g))
class C:
    items = [1, 2, 3]
    def each(self):
        for i in self.items:
            yield i, len(self.items)
c = C()
out = []
for i, n in c.each():
    out.append((i, n))
    if i == 1:
        c.items = [9]
    if i == 2:
        C.items.append(4)
print(out, list(c.each()))
many = [gen() for gen in [make(i)[0] for i in range(50)]]
print(sum(sum(g) for g in many))
def counter():
    counter.calls += 1
    yield counter.calls
counter.calls = 0
print(list(counter()), list(counter()), counter.calls)
def deleting():
    y = 1
    yield y
    del y
    try:
        yield y
    except UnboundLocalError as e:
        yield str(e)
print(list(deleting()))
def exc_name():
    try:
        raise ValueError("v")
    except ValueError as e:
        yield str(e)
    try:
        yield e
    except UnboundLocalError as err:
        yield str(err)
print(list(exc_name()))
suspended = []
for i in range(200):
    def long(i=i):
        data = [i] * 10
        yield data
        yield sum(data)
    g = long()
    next(g)
    suspended.append(g)
print(sum(next(g) for g in suspended))
