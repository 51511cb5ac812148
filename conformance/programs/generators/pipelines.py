# Generators feeding generators, as programs write them.
import math

def read(lines):
    for n, line in enumerate(lines, 1):
        line = line.strip()
        if line and not line.startswith("#"):
            yield n, line

def parse(rows):
    for n, line in rows:
        name, _, value = line.partition("=")
        try:
            yield name.strip(), float(value)
        except ValueError:
            print(f"skipping line {n}: {line!r}")

def running_total(pairs):
    total = 0
    for name, v in pairs:
        total += v
        yield name, v, total

text = ["a = 1", "# comment", "", "b = 2.5", "c = x", "d=4"]
for row in running_total(parse(read(text))):
    print(*row)

def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found if p * p <= n):
            found.append(n)
            yield n
        n += 1

def takewhile(pred, it):
    for x in it:
        if not pred(x):
            return
        yield x

def window(it, n):
    buf = []
    for x in it:
        buf.append(x)
        if len(buf) == n:
            yield tuple(buf)
            buf.pop(0)

print(list(takewhile(lambda p: p < 40, primes())), [(a, b) for a, b in window(takewhile(lambda p: p < 80, primes()), 2) if b - a == 2])

def permutations(items):
    if not items:
        yield []
    for i, x in enumerate(items):
        for rest in permutations(items[:i] + items[i + 1:]):
            yield [x] + rest

def combinations(items, k):
    if k == 0:
        yield ()
        return
    for i in range(len(items) - k + 1):
        for rest in combinations(items[i + 1:], k - 1):
            yield (items[i], *rest)

def product(*pools):
    if not pools:
        yield ()
    else:
        for x in pools[0]:
            for rest in product(*pools[1:]):
                yield (x, *rest)

def power_set(s):
    for k in range(len(s) + 1):
        yield from combinations(s, k)

print(["".join(p) for p in permutations(list("abc"))], list(combinations("abcd", 2)), len(list(product([0, 1], repeat := "ab", "xy"))), list(power_set([1, 2, 3])))

def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or (x is not None and x <= y):
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)

print(list(merge([1, 4, 9], [2, 3, 10, 11])))

class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right

t = Tree(4, Tree(2, Tree(1), Tree(3)), Tree(6))
print(list(t), sum(t), [x for x in t if x % 2])

def scheduler(*tasks):
    tasks = list(tasks)
    while tasks:
        task = tasks.pop(0)
        try:
            print(next(task), end=" ")
        except StopIteration as e:
            print(f"[{e.value}]", end=" ")
        else:
            tasks.append(task)
    print()

def worker(name, n):
    for i in range(n):
        yield f"{name}{i}"
    return f"{name} done"

scheduler(worker("a", 2), worker("b", 3), worker("c", 1))

def coroutine(f):
    def start(*a):
        g = f(*a)
        next(g)
        return g
    return start

@coroutine
def printer(prefix):
    while True:
        item = yield
        print(prefix, item)

@coroutine
def splitter(*targets):
    n = 0
    while True:
        item = yield n
        for t in targets:
            t.send(item)
        n += 1

s = splitter(printer("one"), printer("two"))
print(s.send("x"), s.send("y"))
def newton(n):
    x = n
    while True:
        yield x
        x = (x + n / x) / 2
for a, b in window(newton(2.0), 2):
    if math.isclose(a, b):
        print(round(b, 10))
        break
print(sum(1 / math.factorial(k) for k in range(15)), next(x for x in primes() if x > 100), [*zip(primes(), "abc")])
