# Guards, name binding that stays, or-patterns, value patterns, fall through and nested matches.
RED = "red"
class Color:
    RED, GREEN = "r", "g"
    class Shade:
        DARK = 0

def classify(v):
    match v:
        case Color.RED: return "value pattern RED"
        case Color.Shade.DARK: return "dark"
        case -1 | -2.5 | 1 + 2j | -3 - 1j: return "signed numbers"
        case "a" "b": return "joined string"
        case b"raw" | r"\d": return "bytes or raw"
        case True: return "True by identity"
        case False | None: return "False or None"
        case 1: return "one"
        case str(x) | [str(x), *_] | {"x": str(x)}: return "x everywhere", x
        case (int() | float()) as n if n < 0: return "negative", n
        case [int(a), int(b)] | (int(a), int(b), _) if a > b: return "a > b", a, b
        case _ if callable(v): return "callable"
        case other: return "other", other

for v in ("r", 0, 0.0, -1, -2.5, 1 + 2j, -3 - 1j, "ab", b"raw", "\\d", True, False, None, 1, 1.0, "z", ["q", 1], {"x": "m"}, -7, [3, 2], (3, 2, 0), [2, 3], len, 5):
    print(repr(v) if not callable(v) else "len", classify(v))

def leaks(v):
    match v:
        case [a, 1]: kind = 1
        case [a, b] if b > 10: kind = 2
        case _: kind = 3
    return kind, sorted((k, x) for k, x in {"a": a, "b": b}.items())
print(leaks([5, 20]), leaks([5, 3]))
try:
    leaks([5, 1])
except UnboundLocalError as e:
    print(e)

def guard_order(v):
    def check(name, result):
        print("guard", name)
        return result
    match v:
        case x if check("first", False): return 1
        case x if check("second", x > 1): return 2
        case x if check("third", True): return 3
print(guard_order(1), guard_order(2))
match = [1, 2]
case = match[0]
_ = "underscore"
print(match, case)
match match:
    case [case, _]: print("soft keywords", case, _)
match _:
    case "underscore": print("kept")
def nested(cmd):
    match cmd.split():
        case ["go", ("north" | "south" | "east" | "west") as d]:
            match d:
                case "north" | "south": return "vertical " + d
                case _: return "horizontal " + d
        case ["take", item]: return "took " + item
        case ["take", *items] if items: return f"took {len(items)} things"
        case ["quit" | "exit" | "q"]: return "bye"
        case []: return "say something"
        case [verb, *args]: return f"unknown {verb} with {args}"
for c in ("go north", "go west", "go up", "take lamp", "take a b c", "take", "q", "", "dance a jig"):
    print(nested(c))
class Loud:
    def __eq__(self, o):
        print("compared with", o)
        return o == 2
match Loud():
    case 1: print("1")
    case 2: print("matched 2")
    case 3: print("3")
for v in range(6):
    match v % 3, v % 2:
        case 0, 0: print("six", end=" ")
        case 0, _: continue
        case _, 0: print(v, end=" ")
        case _ if v == 5: break
print()
