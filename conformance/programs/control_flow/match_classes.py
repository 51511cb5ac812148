# Class patterns: attributes, __match_args__, builtin types, errors.
class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y):
        self.x, self.y = x, y

class P3(Point):
    __match_args__ = ("x", "y", "z")
    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z

def f(p):
    match p:
        case P3(x, y, z):
            return f"3d {x} {y} {z}"
        case Point(0, 0):
            return "origin"
        case Point(x=0, y=y):
            return f"on y at {y}"
        case Point(x, y) if x == y:
            return f"diagonal {x}"
        case Point(x, y=y):
            return f"point {x} {y}"
        case str(s):
            return f"str {s}"
        case int() | float() as n:
            return f"number {n}"
        case list([a, b]):
            return f"list pair {a} {b}"
        case dict():
            return "dict"
        case tuple(t):
            return f"tuple {t}"
        case bool(b):
            return "never: bool is int"
        case type():
            return "a class"

for p in (P3(1, 2, 3), Point(0, 0), Point(0, 5), Point(2, 2), Point(1, 2), "s", 5, 2.5, True, [1, 2], [1], {}, (1,), int, None):
    print(f(p))

class NoArgs:
    a = 1

def attempt(function):
    try:
        print(function())
    except TypeError as e:
        print(e)

def e1():
    match NoArgs():
        case NoArgs(1): return "no"
def e2():
    match Point(1, 2):
        case Point(1, 2, 3): return "no"
def e3():
    match 5:
        case int(1, 2): return "no"
def e4():
    x = 5
    match 1:
        case x(): return "no"
def e5():
    match NoArgs():
        case NoArgs(a=1): return "attribute of the class"
def e6():
    match NoArgs():
        case NoArgs(b=1): return "no"
    return "no attribute, no match"
class BadArgs:
    __match_args__ = "x"
def e7():
    match BadArgs():
        case BadArgs(1): return "no"
class BadArgs2:
    __match_args__ = (1,)
def e8():
    match BadArgs2():
        case BadArgs2(1): return "no"
def e9():
    match Point(1, 2):
        case Point(1, x=1): return "no"
for e in (e1, e2, e3, e4, e5, e6, e7, e8, e9):
    attempt(e)
