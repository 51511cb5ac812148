# Sequences and mappings: what counts as one, star patterns, rest, nested, keys by value.
def seq(v):
    match v:
        case []: return "empty"
        case [x]: return "one", x
        case [1, 2, *rest]: return "12+", rest
        case [first, *middle, 9]: return "ends 9", first, middle
        case [[a, b], [c, d]]: return "2x2", a, b, c, d
        case [_, _, *_]: return "two or more", len(v)
        case _: return "not a sequence"

class MySeq:
    def __len__(self): return 2
    def __getitem__(self, i): return i
class MyList(list): pass
for v in ([], (), [1], (1,), [1, 2], [1, 2, 3], (5, 6, 9), [[1, 2], (3, 4)], [3, 4], range(3), range(0), "ab", b"ab", bytearray(b"a"), {1: 2}, {1, 2}, MySeq(), MyList([1, 2]), memoryview(b"ab"), iter([1]), None, 5):
    print(type(v).__name__, seq(v))

class Keys:
    NAME = "name"
    class Deep:
        AGE = "age"

def mapping(v):
    match v:
        case {"type": "circle", "r": r}: return "circle", r
        case {"type": ("square" | "rect") as t, **rest}: return t, rest
        case {Keys.NAME: n, Keys.Deep.AGE: a}: return "person", n, a
        case {1: one, "x": x} if False: return "?"
        case {-1: neg, 2.5: flt}: return "numbers", neg, flt
        case {None: n}: return "none key", n
        case {"nested": {"list": [_, second, *_]}}: return "deep", second
        case {"only": _, **rest} if not rest: return "exactly only"
        case {**rest} if len(rest) > 3: return "big", len(rest)
        case {}: return "some mapping"
        case _: return "no mapping"

for v in ({"type": "circle", "r": 1, "extra": 2}, {"type": "square", "s": 3}, {"type": "rect"}, {"name": "A", "age": 5}, {-1: "n", 2.5: "f"}, {None: 0}, {"nested": {"list": [1, 2, 3]}}, {"only": 1}, {"only": 1, "more": 2}, dict.fromkeys(range(5)), {}, {"type": "circle"}, [("a", 1)], "type", None):
    try:
        print(mapping(v))
    except ValueError as e:
        print("ValueError", e)

class Default(dict):
    def __missing__(self, k): return "made up"
match Default():
    case {"k": v}: print("found", v)
    case _: print("__missing__ is not asked")
def dup(v, k):
    match v:
        case {Keys.NAME: a, Keys.Alias: b}: return a, b
Keys.Alias = "name"
try:
    print(dup({"name": 1, "x": 2}, 0))
except ValueError as e:
    print(e)
data = {"users": [{"name": "a", "tags": ["x", "y"]}, {"name": "b", "tags": []}]}
match data:
    case {"users": [{"name": n1, "tags": [t, *_]}, {"name": n2, "tags": []}]}:
        print(n1, t, n2)
original = {"a": 1, "b": 2}
match original:
    case {"a": 1, **rest}:
        rest["c"] = 3
        print(rest, original)
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]:
        print(a + b + c + d)
match (1, 2), [3]:
    case (a, b), [c]:
        print(a, b, c)
match 1, 2:
    case x, y:
        print("tuple subject", x, y)
match [1, 2, 3], :
    case [[*all_of_it]],:
        print(all_of_it)
