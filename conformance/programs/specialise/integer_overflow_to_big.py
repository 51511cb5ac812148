# The same loops below, across and above 64 bits, up and down.
def grow(n, steps):
    out = []
    for _ in range(steps):
        n = n * 3 + 1
        out.append(n)
    return out
def shrink(n):
    out = []
    while n > 1:
        n = n // 7
        out.append(n)
    return out
print(grow(2 ** 58, 8))
print(shrink(10 ** 25))
x = 2 ** 62
for i in range(4):
    x += 2 ** 61
    print(x, -x, x - 2 ** 63, x == 2 ** 63, x > 2 ** 63 - 1)
for i in range(4):
    x -= 2 ** 61
    print(x)
def factorials(n):
    r = 1
    for i in range(1, n):
        r *= i
        yield_ = r
    return r
print([factorials(n) for n in (5, 20, 21, 22, 25, 30)])
a, b = 0, 1
for i in range(100):
    a, b = b, a + b
    if i % 9 == 0:
        print(i, a)
for shift in range(58, 70, 2):
    print(1 << shift, (1 << shift) - 1, -(1 << shift), ~(1 << shift), (1 << shift) >> 3)
print([(-2 ** 63) // d for d in (1, -1, 2, -2)], [(-2 ** 63) % d for d in (3, -3)], abs(-2 ** 63), -(-2 ** 63), divmod(-2 ** 63, -1), (-2 ** 63) * -1)
print([n * n for n in (3037000499, 3037000500, 4294967296, -3037000500)], [2 ** n for n in (62, 63, 64)], [(-2) ** n for n in (62, 63, 64)])
s = 0
for i in range(10):
    s += 2 ** 60
    s ^= i
print(s, s & 0xFFFF, s | 1, s >> 40)
total = sum([2 ** 62] * 5)
print(total, total - 2 ** 64, min(total, 2 ** 63), max(-total, -2 ** 63), sorted([total, 1, -total, 2 ** 63, 0]))
for v in (2 ** 53, 2 ** 53 + 1, 2 ** 63 - 1, 2 ** 63, 2 ** 64):
    print(v + 0.0, float(v), int(float(v)), v == float(v), v / 2, v < float(v), hash(v) == hash(float(v)))
i = 2 ** 63 - 3
while i < 2 ** 63 + 3:
    print(i, end=" ")
    i += 1
print()
print(list(range(2 ** 63 - 2, 2 ** 63 + 2)), [i for i in range(-2 ** 63 - 2, -2 ** 63 + 1)])
