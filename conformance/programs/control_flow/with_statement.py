# Order of enter and exit, suppression, several managers, targets.
class CM:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter " + self.name)
        return self.name.upper()

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value)
        if self.fail == "exit":
            raise RuntimeError("exit " + self.name)
        return self.suppress

with CM("a") as a, CM("b") as b:
    print(a, b)
with (CM("a") as a, CM("b")):
    print(a)
with CM("quiet", suppress=True):
    raise ValueError("hidden")
print("after")
try:
    with CM("outer"), CM("inner"):
        raise KeyError("k")
except KeyError as e:
    print("got", e)
with CM("outer", suppress=True), CM("inner"):
    raise KeyError("k")
try:
    with CM("x"), CM("y", fail="enter"):
        print("no")
except RuntimeError as e:
    print(e)
try:
    with CM("x", fail="exit"):
        raise ValueError("v")
except RuntimeError as e:
    print(e, repr(e.__context__))

def f():
    with CM("r"):
        return "returned"
print(f())
for i in range(3):
    with CM(str(i)):
        if i == 0:
            continue
        break
d = {}
with CM("t") as d["k"]:
    pass
print(d)

class Pair(CM):
    def __enter__(self):
        return 1, (2, 3)

with Pair("p") as (x, [y, z]):
    print(x, y, z)
