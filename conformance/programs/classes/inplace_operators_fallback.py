# Augmented assignment: in-place methods, their fallback, NotImplemented, targets of every kind.
class Acc:
    def __init__(self, items): self.items = list(items)
    def __iadd__(self, o): self.items.append(o); return self
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return Acc(self.items * o)
    def __isub__(self, o): return "replaced by a string"
    def __repr__(self): return f"Acc({self.items})"

a = b = Acc([1])
a += 2
print(a, a is b)
a *= 2
print(a, b, a is b)
a -= 1
print(a)
t = (Acc([]), [1])
try:
    t[0] += 5
except TypeError as e:
    print(e, t)
try:
    t[1] += [2]
except TypeError as e:
    print(e, t)

class Holder:
    def __init__(self): self.log = []
    def __getattr__(self, name):
        self.log.append("get " + name)
        return 10
    def __getitem__(self, k):
        self.log.append(("getitem", k))
        return [k]
    def __setitem__(self, k, v): self.log.append(("setitem", k, v))

h = Holder()
h.x += 5
h["k"] += [1]
h[1:2] += [3]
print(h.x, h.log)

def index():
    print("index evaluated")
    return 0

l = [1, 2]
l[index()] += 10
l[index()] **= 2
print(l)
for op in ("+=", "-=", "*=", "/=", "//=", "%=", "**=", "@=", "<<=", ">>=", "&=", "|=", "^="):
    x = object.__new__(object)
    try:
        if op == "+=": x += 1
        elif op == "-=": x -= 1
        elif op == "*=": x *= 1
        elif op == "/=": x /= 1
        elif op == "//=": x //= 1
        elif op == "%=": x %= 1
        elif op == "**=": x **= 1
        elif op == "@=": x @= 1
        elif op == "<<=": x <<= 1
        elif op == ">>=": x >>= 1
        elif op == "&=": x &= 1
        elif op == "|=": x |= 1
        elif op == "^=": x ^= 1
    except TypeError as e:
        print(e)
s = {1, 2}
alias = s
s |= {3}
s &= {2, 3, 9}
s ^= {3, 4}
s -= {4}
print(s, alias is s)
f = frozenset([1])
g = f
f |= {2}
print(sorted(f), sorted(g))
d = {"a": 1}
e = d
d |= {"b": 2}
d |= [("c", 3)]
print(e)
l = [1]
m = l
l += "ab"
l += (x for x in (1, 2))
l *= 2
print(m)
try:
    l += 5
except TypeError as err:
    print(err)
n = 7
n **= 2; n //= 3; n <<= 2; n ^= 5; n |= 64; n &= 0x5f; n %= 11; n -= 20
print(n)
