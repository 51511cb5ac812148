# Literal, value, capture, wildcard, or-patterns and guards.
def f(x):
    match x:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 1.5:
            return "float"
        case "a" | "b":
            return "letter"
        case "long" "er":
            return "joined"
        case None:
            return "none"
        case True:
            return "true is 1, so never"
        case b"x":
            return "bytes"
        case 2 + 3j:
            return "complex"
        case n if isinstance(n, int) and n > 100:
            return f"big {n}"
        case int(n):
            return f"int {n}"
        case _:
            return "other"

for v in (0, 1, 3, -1, 1.5, "a", "longer", None, True, False, 0.0, b"x", 2 + 3j, 500, 50, [], "c", 1.0):
    print(repr(v), f(v))

class Color:
    RED = 1
    GREEN = "g"
    class Nested:
        BLUE = (0, 0, 1)

def g(x):
    match x:
        case Color.RED:
            return "red"
        case Color.GREEN:
            return "green"
        case Color.Nested.BLUE:
            return "blue"
        case other:
            return other

print(g(1), g("g"), g((0, 0, 1)), g(7))
match 5:
    case x:
        pass
print(x)
match 1:
    case y if y > 5:
        print("no")
    case _:
        print("y stays bound", y)
match = 3
case = match + 1
print(match, case)
match case:
    case 4:
        print("soft keywords")
match (1, 2):
    case 5:
        print("no")
print("no match is fine")
match None:
    case False: print("no")
    case None: print("identity")
match 0:
    case False: print("no: identity")
    case 0: print("equality")
