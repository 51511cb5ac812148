# Each subject is evaluated once; __eq__ of the subject is used; captures of failed cases may stay.
def subject():
    print("subject")
    return 3

class Loud:
    def __init__(self, v):
        self.v = v
    def __eq__(self, other):
        print("eq", other)
        return self.v == other

match subject():
    case 1 | 2:
        print("no")
    case 3:
        print("three")
match Loud(3):
    case 1 | 2 | 3 | 4:
        print("hit")
match [Loud(1), Loud(2)]:
    case [1, 5]:
        print("no")
    case [1, 2]:
        print("yes")

def command(text):
    match text.split():
        case ["quit"]:
            return "bye"
        case ["go", ("north" | "south") as d]:
            return "going " + d
        case ["go", _]:
            return "no such direction"
        case ["get", *items] if items:
            return "got " + ", ".join(items)
        case ["get"]:
            return "get what?"
        case [first, *_]:
            return "unknown " + first
        case []:
            return "nothing"

for t in ("quit", "go north", "go up", "get a b", "get", "dance now", ""):
    print(command(t))

def tree(n):
    match n:
        case None:
            return 0
        case (left, value, right):
            return tree(left) + value + tree(right)

print(tree(((None, 1, None), 2, (None, 3, (None, 4, None)))))
def loop():
    for x in (1, "a", None, 2):
        match x:
            case None:
                break
            case str():
                continue
            case _:
                print("number", x)
loop()
