# Generators that are made in comprehensions and consumed in odd orders.
gens = [(x * k for x in range(3)) for k in range(3)]
print([list(g) for g in gens], [list(g) for g in gens])
fixed = [(lambda k: (x * k for x in range(3)))(k) for k in range(3)]
print([list(g) for g in reversed(fixed)])
a = iter(range(10))
print([(x, next(a)) for x in a], [*zip(*[iter("abcdef")] * 2)], list(zip(a, [1])))
it = iter("abcde")
print(next(it), [c for c in it if c != "c"], next(it, None))
pairs = ((i, j) for i in range(3) for j in range(i))
print(next(pairs), list(pairs))
print(sum(1 for _ in (x for x in range(7) if x % 2)), max((len(w), w) for w in "a bbb cc".split()), dict((c, ord(c)) for c in "ab"))
flat = (y for x in ([1, 2], [], [3]) for y in x)
print(3 in flat, list(flat))
g = (print("side", i) or i for i in range(3))
print(any(g), list(g))
print(all(print("check", i) or i < 1 for i in range(5)))
def tee(it):
    it = iter(it)
    queues = [[], []]
    def gen(q):
        while True:
            if not q:
                try:
                    v = next(it)
                except StopIteration:
                    return
                for other in queues: other.append(v)
            yield q.pop(0)
    return tuple(gen(q) for q in queues)
x, y = tee(i * i for i in range(4))
print(next(x), next(x), list(y), list(x))
print(list(map(lambda p: p[0] + p[1], zip((i for i in range(3)), (i * 10 for i in range(5))))), [*(i for i in "xy"), *(j for j in [])], ",".join(sorted(c for c in "hello")), *(k for k in range(2)))
def f(*args, **kw): return args, kw
print(f(*(i for i in range(2)), **{k: v for k, v in zip("ab", (1, 2))}), f((i for i in ())) != f())
first, *rest = (c.upper() for c in "abc")
print(first, rest, tuple(i for i in ()), list(enumerate((c for c in "ab"), 1)), min((i for i in ()), default="none"), sorted((v for v in (3, 1, 2)), reverse=True))
