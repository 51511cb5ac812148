# Fused range loops: bounds evaluated once, steps of both signs, variable reuse, big bounds.
def f(a, b, s):
    out = []
    for i in range(a, b, s):
        out.append(i)
    return out
print(f(0, 5, 1), f(5, 0, -1), f(0, 10, 3), f(10, 0, -3), f(0, 0, 1), f(5, 0, 1), f(0, 5, -1), f(-3, 3, 2), f(2 ** 62, 2 ** 62 + 3, 1), f(2 ** 63 - 2, 2 ** 63 + 1, 1), f(-2 ** 63 + 1, -2 ** 63 - 3, -2), f(0, 2 ** 64, 2 ** 63), f(True, 4, True))
n = 3
for i in range(n):
    n = 10
    i = i * 2
    print(i, n)
print(i)
calls = []
def bound(x):
    calls.append(x)
    return x
for i in range(bound(1), bound(4), bound(2)):
    pass
print(calls, i)
class I:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v
print([i for i in range(I(3))], f(I(1), I(4), I(2)))
for bad in ((0, 1, 0), ("a", 1, 1), (0, 1.5, 1), (0, None, 1)):
    try:
        f(*bad)
    except Exception as e:
        print(type(e).__name__, e)
total = 0
for i in range(1, 101):
    if i % 15 == 0:
        continue
    if i > 90:
        break
    total += i
print(total, i)
for i in range(2):
    for j in range(2):
        for k in range(2):
            print(i, j, k, end="; ")
print()
x = [0] * 3
for x[1] in range(3):
    pass
print(x)
class O: pass
o = O()
for o.i in range(4):
    pass
print(o.i)
def g():
    for i in range(3):
        try:
            if i == 1:
                return "returned", i
        finally:
            print("finally", i)
print(g())
def closure():
    fs = []
    for i in range(3):
        fs.append(lambda: i)
    return [f() for f in fs]
print(closure())
range_ = range
def shadow():
    out = []
    range = lambda n: "xyz"[:n]
    for i in range(2):
        out.append(i)
    return out
print(shadow())
def range(n): return ["mine"] * n
for i in range(2):
    print(i)
del range
print(list(range(2)))
for i in reversed(range(3)): print(i, end=" ")
for i, j in zip(range(3), range(3, 6)): print(i, j, end=" ")
for i in range(10)[2:8:3]: print(i, end=" ")
print(sum(i * j for i in range(4) for j in range(i)), [i for i in range(5) if i % 2], max(range(5)), 3 in range(5))
