# The target's object and key are evaluated once.
calls = []

class Box:
    def __init__(self):
        self.v = 10

    @property
    def p(self):
        calls.append("get")
        return self.v

    @p.setter
    def p(self, value):
        calls.append("set")
        self.v = value

def box(b=Box()):
    calls.append("box")
    return b

def key():
    calls.append("key")
    return "k"

box().p += 5
print(box().v, calls)
calls.clear()
d = {"k": 1}
d[key()] += 1
print(d, calls)
l = [1, 2, 3]
l[-1] *= 5
l[0:2] += ["x"]
print(l)
m = [[0] * 2 for _ in range(2)]
m[1][0] -= 4
print(m)
s = "ab"
s *= 2
s += "!"
print(s)
x = 7
x //= 2; x **= 4; x %= 50; x /= 4
print(x)
try:
    undefined += 1
except NameError as e:
    print(e)

def local():
    try:
        v += 1
    except UnboundLocalError as e:
        print(e)
    v = 1

local()
try:
    d["missing"] += 1
except KeyError as e:
    print(repr(e))
try:
    box().nope += 1
except AttributeError as e:
    print(e)
t = 1, 2
t += 3,
print(t)
