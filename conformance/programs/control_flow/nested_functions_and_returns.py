# Early returns, returns in loops and with blocks, implicit None, recursion through nested defs.
def find(grid, target):
    for r, row in enumerate(grid):
        for c, v in enumerate(row):
            if v == target: return r, c
    return None
print(find([[1, 2], [3, 4]], 3), find([[1]], 9), find([], 1))
def sign(n):
    if n > 0: return 1
    if n < 0: return -1
    return 0
def grade(s): return "A" if s >= 90 else "B" if s >= 80 else "C" if s >= 70 else "F"
print([sign(x) for x in (-5, 0, 5)], [grade(x) for x in (95, 85, 75, 5)])
def nothing(x):
    if x: return
    x + 1
print(nothing(0), nothing(1))
def multi(): return 1, 2, [3]
a, b, (c,) = multi()
print(a, b, c, multi()[2], type(multi()).__name__)
def outer(n):
    def even(k): return k == 0 or odd(k - 1)
    def odd(k): return k != 0 and even(k - 1)
    return even(n), odd(n)
print(outer(10), outer(7))
def flat(x):
    out = []
    def go(y):
        for z in y:
            if isinstance(z, (list, tuple)): go(z)
            else: out.append(z)
    go(x)
    return out
print(flat([1, [2, (3, [4])], [], 5]))
def try_return():
    for i in range(3):
        try:
            if i == 1: return f"returned {i}"
        finally: print("finally", i)
print(try_return())
def hanoi(n, a="A", b="B", c="C"):
    if n == 0: return []
    return hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)
print(len(hanoi(6)), hanoi(2), (lambda n: (lambda f: f(f, n))(lambda f, k: k if k < 2 else f(f, k - 1) + f(f, k - 2)))(12))
def ackermann(m, n): return n + 1 if m == 0 else ackermann(m - 1, 1) if n == 0 else ackermann(m - 1, ackermann(m, n - 1))
print(ackermann(2, 3))
def perms(s): return [s] if len(s) < 2 else [c + p for i, c in enumerate(s) for p in perms(s[:i] + s[i + 1:])]
def subsets(l): return [[]] if not l else [x for r in subsets(l[1:]) for x in (r, [l[0]] + r)]
print(perms("abc"), sorted(subsets([1, 2, 3])), max(perms("132")))
def binary(n): return "" if n == 0 else binary(n // 2) + str(n % 2)
def gcd(a, b): return a if b == 0 else gcd(b, a % b)
def power(b, e): return 1 if e == 0 else power(b * b, e // 2) * (b if e % 2 else 1)
def rev(s): return s if not s else rev(s[1:]) + s[0]
print(binary(37), gcd(48, 18), power(3, 13), rev("recursion"), sum((lambda x: x * x)(i) for i in range(5)))
