# Arithmetic sites that alternate between int and float keep the right type.
def poly(x): return 3 * x * x - 2 * x + 1
print([poly(x) for x in (0, 1, 2.0, -1, 0.5, True, 2 ** 40, 1e200, 1j)])
def mean(v):
    t = 0
    for x in v:
        t += x
    return t / len(v)
print(mean([1, 2, 3]), mean([1.5, 2.5]), mean([1, 2.5]), mean([10 ** 20, 10 ** 20]), mean([True, False]))
acc = 0
for v in (1, 2.5, 3, -1.5, 10 ** 18, 10 ** 18, 0.5):
    acc = acc + v
    print(type(acc).__name__, acc)
def clamp(x, lo, hi): return lo if x < lo else hi if x > hi else x
print(clamp(5, 0, 3), clamp(2.5, 0, 3), clamp(-1, 0.0, 3), clamp(2, 1.5, 2.5), clamp(True, 0, 5))
def avg(a, b): return (a + b) / 2, (a + b) // 2
print(avg(1, 2), avg(1.0, 2), avg(-3, 2), avg(2 ** 63, 2 ** 63), avg(0.1, 0.2))
x = 10
for op in range(6):
    x = x / 2 if op % 2 else x * 3
    print(x, type(x).__name__, end="; ")
print()
def newton(n, x=None):
    x = n if x is None else x
    for _ in range(20):
        x = (x + n / x) / 2
    return x
print(newton(2), newton(2.0), newton(10 ** 10), newton(0.25))
print([i / 4 for i in range(5)], [i * 0.1 for i in range(5)], [i // 0.3 for i in range(4)], [i % 0.7 for i in range(4)], [2 ** (i / 2) for i in range(4)], [0.5 ** i for i in range(4)], [-i for i in (0, 0.0, 1, 1.5)])
t = 0.0
for i in range(1, 11):
    t += 1 / i
print(t, round(t, 3), int(t), t == float(str(t)))
s = 0
for i in range(1000):
    s += 0.1
print(s, s == 100, abs(s - 100) < 1e-9)
c = 0
while c < 1:
    c += 0.1
print(c)
print(1 == 1.0, 1 < 1.5, 2 > 1.5, 1 <= 1.0, 0.1 + 0.2 > 0.3, 10 ** 16 + 1 > 1e16, 2 ** 53 + 1 > 2.0 ** 53, hash(2 ** 53) == hash(2.0 ** 53), max(1, 1.0), min(1.0, 1), sorted([1, 0.5, True, 0]))
