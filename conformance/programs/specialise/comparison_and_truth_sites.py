# One comparison site and one condition site over all types.
def lt(a, b): return a < b
def eq(a, b): return a == b
def isin(a, b): return a in b
def truth(x):
    if x:
        return "T"
    return "F"
class Tr:
    def __init__(self, v): self.v = v
    def __bool__(self): return self.v
    def __eq__(self, o): return NotImplemented
    def __lt__(self, o): return "answer"
class Ln:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
nan = float("nan")
values = [1, 2, 1.0, 1.5, True, False, 0, -0.0, "a", "b", "", (), (1,), [], [1], {}, {1: 2}, set(), {1}, None, 2 ** 70, -2 ** 70, nan, float("inf"), b"", b"a", range(0), range(1), 0j, Tr(True), Tr(False), Ln(0), Ln(2), ..., int]
print("".join(truth(v) for v in values))
rows = []
for a in values:
    row = ""
    for b in values:
        try:
            row += {True: "<", False: ".", "answer": "?"}[lt(a, b)]
        except TypeError:
            row += "!"
    rows.append(row)
print(*rows, sep="\n")
print(*["".join("=" if eq(a, b) else "." for b in values) for a in values], sep="\n")
for a, b in [(1, [1]), (1, (2, 1)), ("a", "abc"), ("", ""), (1, {1: 2}), (1, {1}), (1, range(5)), (1.0, range(5)), (97, b"a"), (nan, [nan]), ([1], [[1]]), (None, [None]), ((1,), {(1,): 2}), (True, [1]), ("a", ["abc"]), (2, iter([1, 2])), (5, Ln(2)), (1, 5), (1, "abc"), ([], {1})]:
    try:
        print(isin(a, b), end=" ")
    except TypeError as e:
        print(e, end=" ")
print()
def branch(a, b):
    if a < b:
        return "lt"
    elif a == b:
        return "eq"
    elif a > b:
        return "gt"
    return "none"
print([branch(a, b) for a, b in ((1, 2), (2, 2), (3, 2), (1.5, 1), ("a", "b"), (nan, nan), ([1], [1]), (2 ** 65, 2 ** 64), (1, 1.0), (True, 2), ((1, 2), (1, 3)))])
def chain(a, b, c): return a < b < c, a <= b <= c, a == b == c, a != b != c
print(chain(1, 2, 3), chain(1, 1, 1), chain(3.5, 4, 2), chain("a", "b", "c"), chain(1, 2 ** 64, 2 ** 65))
i = 0
while i < 3.5:
    i += 1
print(i)
n = "xxxx"
while n:
    n = n[1:]
print(repr(n), not n, not [n])
