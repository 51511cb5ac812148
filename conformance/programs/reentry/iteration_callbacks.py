# Callbacks that change what map, filter, zip, min, sum, join and friends are working on.
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

l = [1, 2, 3]
attempt("map", lambda: list(map(lambda x: l.append(x) or x if len(l) < 6 else x, l)))
l = [1, 2, 3, 4]
attempt("filter", lambda: list(filter(lambda x: l.pop(), l)))
l = [5, 3, 4]
attempt("min", lambda: min(l, key=lambda x: l.clear() or x))
l = [1, 2, 3]
class Add:
    def __init__(self, v): self.v = v
    def __radd__(self, o):
        l.append(0) if len(l) < 6 else None
        return o + self.v
l = [Add(1), Add(2)]
attempt("sum", lambda: sum(l))
print(len(l))
parts = ["a", "b"]
class Grow:
    def __iter__(self):
        for_iter = iter(["x", "y"])
        parts.append("z")
        return for_iter
attempt("join", lambda: ",".join(Grow()))
l = [1, 2, 3]
class Str:
    def __str__(self):
        l.clear()
        return "cleared"
    def __repr__(self):
        l.clear()
        return "repr"
l = [Str(), 2, 3]
attempt("repr", lambda: repr(l))
l = [Str(), 2]
attempt("print", lambda: print(l, len(l)))
d = {1: Str(), 2: 2}
class DStr:
    def __repr__(self):
        d.clear()
        return "dict cleared"
d = {1: DStr(), 2: 2}
attempt("dict repr", lambda: repr(d))
l = [1, 2, 3]
attempt("any", lambda: any(l.pop() > 5 for _ in l))
print(l)
l = [1, 2, 3]
for x in l:
    l.insert(0, 0) if len(l) < 6 else None
print(l)
l = [3, 1]
it = iter(l)
next(it)
l.clear()
attempt("next", lambda: next(it, "end"))
a = [1, 2, 3]
attempt("zip", lambda: list(zip(a, (a.pop() for _ in range(3)))))
class B:
    def __bool__(self):
        l.append(1)
        return len(l) < 4
l = []
attempt("all", lambda: all([B(), B(), B(), B(), B()]))
print(l)
l = [1, 2, 3]
attempt("unpack", lambda: (lambda *a: (a, l.clear()))(*l))
x = [[]]
x[0].append(x)
attempt("cyclic", lambda: (repr(x), x == x, len(x[0])))
class Idx:
    def __init__(self, v): self.v = v
    def __index__(self):
        big.clear()
        return self.v
big = list(range(10))
attempt("slice assign", lambda: big.__setitem__(slice(Idx(2), Idx(5)), [1, 2]))
print(big)
big = list(range(10))
attempt("slice delete", lambda: big.__delitem__(slice(Idx(0), 10, 2)))
print(big)
def f(a, b=None):
    return a, b
class M:
    def keys(self):
        return ["a", "b"]
    def __getitem__(self, k):
        return {"a": 1, "b": f(**{"a": 2})}[k]
attempt("kwargs", lambda: f(**M()))
