# Sequence patterns: fixed, starred, nested; what counts as a sequence.
def f(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return f"one {a}"
        case [1, 2]:
            return "exactly 1 2"
        case (a, b) if a == b:
            return f"equal pair {a}"
        case [a, b]:
            return f"pair {a} {b}"
        case [1, *rest]:
            return f"starts with 1, rest {rest}"
        case [*init, 9]:
            return f"ends with 9, init {init}"
        case [first, *_, last]:
            return f"first {first} last {last}"
        case _:
            return "not a sequence"

for v in ([], (), [5], (1, 2), [3, 3], [4, 5], [1, 2, 3], (7, 8, 9), [2, 3, 4], range(4), "ab", "a", {1, 2},
          {1: 2}, b"ab", iter([1]), None, 5):
    if type(v).__name__ == "list_iterator":
        print("iterator", f(v))
    else:
        print(repr(v), f(v))

def nested(x):
    match x:
        case [[a, b], [c, *d]]:
            return a, b, c, d
        case [{"k": [v, *_]}, _]:
            return "dict", v
        case [[[deep]]]:
            return "deep", deep
        case _, _, _:
            return "three"
        case (1 | 2 as n), [*m]:
            return n, m

for v in ([[1, 2], [3]], [[1, 2], "ab"], [{"k": "v"}, 1], [{"k": [5, 6]}, 1], [[[0]]], (1, 2, 3), (2, []), (3, [])):
    print(nested(v))

class L(list):
    pass

print(f(L([1, 2])), f(L()))
match [1, 2, 3, 4]:
    case [a, *b, c] as whole:
        print(a, b, c, whole)
match 1, 2:
    case x, y:
        print(x, y)
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]:
        print(a, b, c, d)
