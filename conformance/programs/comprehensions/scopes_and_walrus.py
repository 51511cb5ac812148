# What comprehensions see and leave behind: walrus, nested scopes, class bodies, conditions.
x = "outer"
print([x for x in range(3)], x, {x: y for x, y in [(1, 2)]}, x, {x for x in "a"}, x)
print([y := 5, y ** 2], y, [last := i for i in range(4)], last)
total = 0
print([total := total + v for v in (1, 2, 3, 4)], total)
if any((hit := n) > 3 for n in (1, 2, 5, 7)):
    print("first hit", hit)
print([(a, b) for a in range(3) if a for b in range(a) if b % 2 == 0], [a for a in range(10) if a % 2 if a % 3], [[c * r for c in range(3)] for r in range(3)], [z for row in [[1, 2], [3]] for z in row])
def f():
    k = 10
    squares = [k * i for i in range(3)]
    fs = [lambda: k + i for i in range(2)]
    k = 20
    return squares, [g() for g in fs], [j := i for i in range(2)], j
print(f())
print([i for i in (lambda: [1, 2])()], [i for i in [j for j in range(3)]], [(lambda v: v * i)(2) for i in range(3)], [i if i % 2 else -i for i in range(4)], [*range(2), *[9]], {**{"a": 1}, **{k: 2 for k in "b"}})
print({k: [v for v in range(k)] for k in range(3)}, {(i, j): i * j for i in range(2) for j in range(2)}, {i: j for i, j in zip("ab", [1, 2])}, {len(w) for w in ("a", "bb", "cc")} == {1, 2}, [i for i, in [(1,), (2,)]], [a for a, *b in ["xy", "z"]], [h for h in {"k": 1}], [v for _, v in sorted({"b": 1, "a": 2}.items())])
for expr in (lambda: [undefined for _ in range(1)], lambda: [i for i in 5], lambda: [1 / i for i in (1, 0)], lambda: {[]: 1 for _ in "a"}, lambda: {[] for _ in "a"}, lambda: [i for i in None], lambda: [a for a, b in [(1,)]], lambda: [next(iter([])) for _ in range(2)], lambda: [i.x for i in [1]]):
    try:
        print(expr())
    except Exception as e:
        print(type(e).__name__, e)
print([i for i in range(5)][::-1], [[]] * 2 == [[] for _ in range(2)], [x for x in [1, 2, 3] if x not in [2]], ["".join(c for c in w if c.isalpha()) for w in ("a1", "b2c")], [len(s) for s in "to be or".split()], sum([i for i in range(5)]), max(x * y for x in range(3) for y in range(3)))
class C:
    values = [1, 2]
    doubled = [v * 2 for v in values]
    pairs = [(a, b) for a in values for b in range(a)]
    fine = [[w for w in range(v)] for v in values]
    try:
        broken = [v for v in range(2) if v in values]
    except NameError as e:
        print("class scope:", e)
print(C.doubled, C.pairs, C.fine)
def trailing(n): return [i for i in range(n) if (half := i / 2).is_integer() and half > 1], half
print(trailing(8))
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)], [sum(r) for r in zip(*matrix)], list(zip(*matrix)), [n for r in matrix for n in r if n % 2 == 0], {r[0]: r[1:] for r in matrix})
def gen(): return [(yield_ := v) for v in range(2)], yield_
print(gen(), [i for i in range(3) for _ in range(i)], [i for i in range(2) for i in range(i + 2)], [w.upper() for w in ["a"] for w in [w * 2]])
