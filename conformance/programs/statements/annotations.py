# Module, class and local annotations; what is evaluated and what is stored.
def log(x):
    print("eval", x)
    return x

a: log("ann a") = log("value a")
b: log("ann b")
print(__annotations__)
try:
    b
except NameError as e:
    print(e)

class C:
    x: int = 1
    y: "forward" = None
    z: str
    w = 5

print(C.__annotations__, hasattr(C, "z"))
c = C()
c.attr: log("attr ann") = log("attr value")
d = {}
d[log("key")]: log("item ann") = 1
d[log("only key")]: int
print(c.attr, d)

def f(p: int, q: "str" = "q", *args: float, r: list = None, **kw: dict) -> bool:
    local: log("never evaluated") = 1
    only: undefined_name
    return local

print(f.__annotations__, f(1))

def g():
    return 1
print(g.__annotations__)
(paren): int = 4
print("paren" in __annotations__, paren)
t: tuple = 1, 2
print(t, list(__annotations__))
def h():
    v: int
    try:
        v
    except UnboundLocalError as e:
        print(e)
h()
x: int | None = None
y: list[int] = []
z: dict[str, list[int]] = {}
print(x, y, z)
