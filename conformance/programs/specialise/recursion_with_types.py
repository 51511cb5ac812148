# A recursive function called with ints, floats, strings and objects through the same nodes.
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(15), fib(10.0), fib(7.5), fib(True))
def power(b, e):
    if e == 0: return 1
    half = power(b, e // 2)
    return half * half * (b if e % 2 else 1)
print(power(3, 5), power(2, 100), power(1.5, 4), power(-2, 3), power(1j, 3), power(10 ** 5, 7))
def fold(f, xs, acc): return acc if not xs else fold(f, xs[1:], f(acc, xs[0]))
print(fold(lambda a, b: a + b, [1, 2, 3], 0), fold(lambda a, b: a + b, ["a", "b"], ""), fold(lambda a, b: a + b, [[1], [2]], []), fold(lambda a, b: a * b, (1.5, 2), 1), fold(lambda a, b: b + a, "abc", ""), fold(max, [3, 9, 2], 0))
def size(x): return 1 + sum(size(y) for y in x) if isinstance(x, (list, tuple)) else sum(size(v) for v in x.values()) if isinstance(x, dict) else 1
print(size(1), size([1, [2, (3, 4)]]), size({"a": [1, 2], "b": {"c": 3}}))
def walk(t, depth=0):
    if isinstance(t, dict):
        for k, v in t.items():
            print("  " * depth + str(k))
            walk(v, depth + 1)
    elif isinstance(t, list):
        for v in t:
            walk(v, depth)
    else:
        print("  " * depth + repr(t))
walk({"a": [1, {"b": None}], 2: "x", (1,): {"d": 1.5}})
def gcd(a, b): return a if not b else gcd(b, a % b)
print(gcd(48, 18), gcd(2 ** 70, 2 ** 65 * 3), gcd(7.5, 2.5), gcd(17, 5))
def rev(s): return s if len(s) < 2 else rev(s[1:]) + s[:1]
print(rev("hello"), rev([1, 2, 3]), rev((1, 2)), rev(b"ab"))
def count(n): return 0 if n <= 0 else 1 + count(n - 1)
print([count(n) for n in (0, 5, 2.5, 200)])
