# Classic recursive functions with deep but legal depth.
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)

def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))

def hanoi(n, a="A", b="B", c="C"):
    return [] if n == 0 else hanoi(n - 1, a, c, b) + [(a, c)] + hanoi(n - 1, b, a, c)

def flatten(x):
    return [y for e in x for y in flatten(e)] if isinstance(x, list) else [x]

def permutations(s):
    if len(s) <= 1:
        return [s]
    return [c + p for i, c in enumerate(s) for p in permutations(s[:i] + s[i + 1:])]

def power_set(s):
    if not s:
        return [[]]
    rest = power_set(s[1:])
    return rest + [[s[0]] + r for r in rest]

def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)

def collatz(n, steps=0):
    return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)

def gcd(a, b):
    return a if b == 0 else gcd(b, a % b)

print(fact(20), fact(50))
print([fib(n) for n in range(15)])
print(ackermann(2, 3))
print(hanoi(3), len(hanoi(8)))
print(flatten([1, [2, [3, [4, [5]], 6], []], 7]))
print(permutations("abc"), len(permutations("abcde")))
print(power_set([1, 2, 3]))
print(depth(900))
print(collatz(27), gcd(1071, 462))
def is_even(n): return True if n == 0 else is_odd(n - 1)
def is_odd(n): return False if n == 0 else is_even(n - 1)
print(is_even(300), is_odd(301))
