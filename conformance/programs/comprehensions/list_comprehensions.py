# Filters, nesting, several fors, conditions inside, scope, evaluation order.
print([x * x for x in range(5)], [x for x in range(10) if x % 2], [x for x in range(30) if x % 2 if x % 3], [(x, y) for x in range(2) for y in "ab"], [x + y for x in (1, 2) if x > 1 for y in (10, 20)])
print([[i * j for j in range(3)] for i in range(3)], [x for row in [[1, 2], [3]] for x in row], [y for x in range(4) for y in range(x) if y != 1], [[y for y in range(x)] for x in range(3)])
print([x if x % 2 else -x for x in range(4)], [("even", "odd")[x % 2] for x in range(3)], [a for a, b in [(1, 2), (3, 4)]], [b for a, *b in [(1, 2, 3), (4,)]], [i for i, in [(1,), (2,)]], [k for k, v in {"a": 1}.items()])
x = "outer"
print([x for x in range(3)], x, [x for _ in range(2)], [(lambda: x)() for x in (1, 2)], [f() for f in [lambda: x for x in range(3)]], [f() for f in [lambda x=x: x for x in range(3)]])
log = []
print([log.append(("body", a, b)) for a in (log.append("outer iter") or [1, 2]) for b in (log.append(("inner iter", a)) or [a]) if not log.append(("cond", a, b))], len(log))
print(log)
def f(n):
    base = 10
    return [base + i + n for i in range(n) if i < base]
print(f(3), [f(i) for i in range(3)])
class C:
    v = 3
    ok = [i for i in range(v)]
    try:
        bad = [v for _ in range(1)]
    except NameError as e:
        bad = str(e)
print(C.ok, C.bad)
for bad in (lambda: [x for x in 5], lambda: [1 / x for x in (1, 0)], lambda: [undefined for _ in range(1)], lambda: [a for a, b in [(1,)]], lambda: [x for x in [1] if x.foo]):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [sum(col) for col in zip(*matrix)], [n for n in range(2, 40) if all(n % d for d in range(2, int(n ** 0.5) + 1))])
print([(a, b, c) for c in range(1, 20) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c], [w.upper() for w in "the fox".split() if len(w) > 2], ["".join(r) for r in [[c * 2 for c in w] for w in ("ab", "c")]])
z = [i := 5, i + 1, *[j := k for k in range(3)]]
print(z, i, j, [*range(3), *[9]], [[]] * 2, [[] for _ in range(2)], [x for x in []], [_ for _ in "ab"])
