# +, -, ~, not on every type that has them.
class U:
    def __pos__(self): return "pos"
    def __neg__(self): return "neg"
    def __invert__(self): return "invert"
    def __bool__(self): return False
for v in (0, 5, -5, 2 ** 63, -2 ** 63, True, False, 0.0, -0.0, 1.5, float("inf"), 1 + 2j, U()):
    row = [not v, +v, -v]
    try:
        row.append(~v)
    except TypeError as e:
        row.append(str(e))
    print(*row, sep=" | ")
for v in ("a", [], (), {}, None, ..., int, len, b"x", {1}, range(3)):
    for f in (lambda: +v, lambda: -v, lambda: ~v):
        try:
            print(f())
        except TypeError as e:
            print(e)
    print(not v)
print(--5, ---5, -+-5, ~~5, ~-~5, not not not 5, - - 2 ** 2, -2 ** -2, ~2 ** 2, not 1 == 2, -1 .real, -(1).real)
x = 5
print(-x, -x * 2, 2 - -x, 2 * -x, -x ** 2, (-x) ** 2, -abs(-x), not x > 3 or x, ~x & 0xFF, -x // 2, -(x // 2), -x % 3)
print(type(+True).__name__, type(-True).__name__, type(~True).__name__, -0, -0.0, +(-0.0), 0 - 0.0, -False)
