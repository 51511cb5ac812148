# repr, ==, hash and sort of deeply nested data end with a value or RecursionError.
def nest(n, make):
    x = make(None)
    for _ in range(n):
        x = make(x)
    return x

for name, make in (("list", lambda x: [x]), ("tuple", lambda x: (x,)), ("dict", lambda x: {"k": x})):
    small = nest(50, make)
    print(name, repr(small)[:30], len(repr(small)), small == nest(50, make), small == nest(51, make))
    deep = nest(5000, make)
    for label, f in (("repr", lambda: repr(deep)), ("str", lambda: str(deep)), ("eq", lambda: deep == nest(5000, make)), ("format", lambda: f"{deep}"), ("print", lambda: print(deep))):
        try:
            f()
            print(label, "finished")
        except RecursionError as e:
            print(label, type(e).__name__)
    try:
        hash(deep)
        print("hash finished")
    except (RecursionError, TypeError) as e:
        print("hash", type(e).__name__)
a = []
b = []
a.append(b)
b.append(a)
print(a, b, a[0] is b)
try:
    a == b
except RecursionError as e:
    print("cyclic eq", type(e).__name__)
d = {}
d["self"] = d
print(d, str(d), [d])
class Node:
    def __init__(self, child): self.child = child
    def __repr__(self): return f"Node({self.child!r})"
    def __eq__(self, o): return self.child == o.child
try:
    repr(nest(5000, Node))
except RecursionError as e:
    print("own repr", type(e).__name__)
try:
    nest(5000, Node) == nest(5000, Node)
except RecursionError as e:
    print("own eq", type(e).__name__)
print(repr(nest(3, Node)))
def isinstance_deep():
    t = int
    for _ in range(5000):
        t = (t,)
    return isinstance("a", t)
try:
    print(isinstance_deep())
except RecursionError as e:
    print("isinstance", type(e).__name__)
g = iter([1])
for _ in range(200):
    g = map(lambda x: x + 1, g)
print(list(g))
