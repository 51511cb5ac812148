# Direct, mutual, tree, memoised and accumulating recursion; depth errors caught and recovered from.
def depth(x): return 1 + max(map(depth, x), default=0) if isinstance(x, list) else 0
def count(d): return sum(count(v) for v in d.values()) if isinstance(d, dict) else 1
def combos(s, k): return [""] if k == 0 else [c + r for i, c in enumerate(s) for r in combos(s[i + 1:], k - 1)]
def paths(r, c): return 1 if r == 0 or c == 0 else paths(r - 1, c) + paths(r, c - 1)
def change(n, coins): return 1 if n == 0 else 0 if n < 0 or not coins else change(n - coins[0], coins) + change(n, coins[1:])
print(depth([1, [2, [3]], []]), count({"a": {"b": 1, "c": {"d": 2}}, "e": 3}), combos("abcd", 2), paths(4, 4), change(20, (10, 5, 2, 1)))
def forever(n): return forever(n + 1)
for _ in range(2):
    try: forever(0)
    except RecursionError as e: print(str(e)[:32])
class Inf:
    def __getattr__(self, n): return getattr(self, n + "x")
    def __repr__(self): return repr(self)
    def __eq__(self, o): return self == o
for f in (lambda: Inf().a, lambda: repr(Inf()), lambda: Inf() == 1):
    try: f()
    except RecursionError as e: print(type(e).__name__, str(e)[:32])
def safe_depth():
    def go(n):
        try: return go(n + 1)
        except RecursionError: return n
    return go(0) > 500
print(safe_depth())
def mergesort(a):
    if len(a) < 2: return a
    l, r = mergesort(a[:len(a) // 2]), mergesort(a[len(a) // 2:])
    return ([l.pop(0) if l[0] <= r[0] else r.pop(0) for _ in range(len(l) + len(r)) if l and r]) + l + r
def quick(a): return [] if not a else quick([x for x in a[1:] if x < a[0]]) + [a[0]] + quick([x for x in a[1:] if x >= a[0]])
def nqueens(n, row=0, cols=()): return 1 if row == n else sum(nqueens(n, row + 1, cols + (c,)) for c in range(n) if all(c != d and abs(c - d) != row - r for r, d in enumerate(cols)))
def gray(n): return [""] if n == 0 else ["0" + x for x in gray(n - 1)] + ["1" + x for x in reversed(gray(n - 1))]
def parens(n, o=0, s=""): return [s] if len(s) == 2 * n else (parens(n, o + 1, s + "(") if o < n else []) + (parens(n, o, s + ")") if len(s) < 2 * o else [])
def sierpinski(n): return ["*"] if n == 0 else [" " * 2 ** (n - 1) + r for r in sierpinski(n - 1)] + [r + " " * (2 ** n - 1 - i) + r for i, r in [(2 * j, r) for j, r in enumerate(sierpinski(n - 1))]]
print(mergesort([5, 1, 4, 2]), quick([3, 1, 2, 3]), [nqueens(i) for i in range(1, 7)], gray(3), parens(3))
print("\n".join(r.rstrip() for r in sierpinski(2)))
