# for and while with else, nested breaks, targets of every kind, iteration over every iterable.
for i in range(3): pass
else: print("else after", i)
for i in []: print("never")
else: print("else of empty")
for i in range(5):
    if i == 2: break
else: print("not printed")
print(i)
n = 3
while n: n -= 1
else: print("while else", n)
while True:
    try: break
    finally: print("finally before leaving")
for a in range(2):
    for b in range(3):
        if b == 1: break
    else: continue
    print("outer goes on", a, b)
for x, (y, *z) in [(1, "abc"), (2, (3,))]: print(x, y, z)
d, l = {}, [0, 0]
class O: pass
o = O()
for d["k"] in range(2): print(d, end=" ")
for l[0], l[-1] in [(1, 2), (3, 4)]: print(l, end=" ")
for o.attr in "ab": print(o.attr, end=" ")
print(d, l, vars(o))
for i, c in enumerate("ab", start=1): print(i, c, end="; ")
for k, v in {"p": 1, "q": 2}.items(): print(k, v, end="; ")
for a, b in zip([1, 2], "xyz"): print(a, b, end="; ")
for c in reversed("ab"): print(c, end="; ")
for line in "l1\nl2".splitlines(): print(line, end="; ")
for x in *[1], *"b": print(x, end="; ")
for x in 1, 2: print(x, end="; ")
for x in {5}: print(x, end="; ")
for b in b"az": print(b, end="; ")
for m in map(str.upper, "q"): print(m, end="; ")
for f in filter(None, [0, 7]): print(f)
items = [1, 2, 3]
for item in items[:]:
    if item == 2: items.remove(item)
print(items, [i for i in range(3) if i != 1], [(i, j) for i in range(2) for j in "ab"])
i = 10
for i in range(2): i += 100
print(i)
for _ in range(2): pass
print(_)
def first_even(ns):
    for n in ns:
        if n % 2 == 0: return n
    else: return "none"
print(first_even([1, 4]), first_even([1]))
for bad in (lambda: [0 for a, b in [(1, 2, 3)]], lambda: [0 for a, b in [1]], lambda: [0 for (a, b), c in [("xy", 1), ("x", 2)]], lambda: [0 for x in 5], lambda: [0 for x in None], lambda: dict([1]), lambda: [a for a, *b in [()]]):
    try: print(bad())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
