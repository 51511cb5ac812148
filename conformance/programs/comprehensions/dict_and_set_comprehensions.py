# Keys, duplicates, order, nesting, conditions.
print({x: x * x for x in range(4)}, {k: v for k, v in zip("abc", range(3))}, {x % 3: x for x in range(10)}, {x for x in (1, 2, 2, 3)}, {x % 3 for x in range(10)}, {}, {x: y for x in range(2) for y in range(3)})
print({v: k for k, v in {"a": 1, "b": 2}.items()}, {k: [i for i in range(k)] for k in range(3)}, {k: {j: j + k for j in range(2)} for k in range(2)}, {str(k): k for k in range(3) if k != 1}, {(i, j): i * j for i in range(2) for j in range(2)})
words = ["apple", "bob", "cat", "avocado"]
print({w[0]: [v for v in words if v[0] == w[0]] for w in words}, {len(w) for w in words} == {3, 5, 7}, {w: len(w) for w in sorted(words, key=len)}, {c: "hello".count(c) for c in "hello"})
log = []
def t(x):
    log.append(x)
    return x
print({t(k): t(v) for k, v in [(1, "a"), (2, "b")]}, log)
print(dict((x, x ** 2) for x in range(3)), set(x // 2 for x in range(6)), frozenset(x for x in (1, 1)), {**{k: 1 for k in "ab"}, "c": 2}, {*{x for x in range(3)}, 7})
x = 5
print({x: x for x in range(2)}, {x for x in range(2)}, x, {k: (lambda: k)() for k in (1, 2)}, [f() for f in {i: (lambda: i) for i in range(2)}.values()])
for bad in (lambda: {[]: 1 for _ in range(1)}, lambda: {[] for _ in range(1)}, lambda: {k: v for k, v in [1]}, lambda: {x: 1 / x for x in (1, 0)}, lambda: {k: v for k, v in [(1, 2, 3)]}, lambda: {{} for _ in "a"}):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
inv = {}
[inv.setdefault(len(w), []).append(w) for w in words]
print(inv, {k: v for k, v in inv.items() if len(v) > 1}, {a: b for a, b in [("x", 1), ("x", 2)]}, {i: None for i in ()}, {i for i in ()})
print({f"{a}{b}": ord(a) + ord(b) for a in "xy" for b in "xy" if a != b}, {n: "fizz" * (n % 3 == 0) + "buzz" * (n % 5 == 0) or n for n in range(1, 16)})
