# Errors in __init__, __new__, class bodies, properties, decorators; partially built objects are not seen.
made = []
class A:
    def __init__(self, x):
        made.append(("start", x))
        if x < 0: raise ValueError(f"negative {x}")
        self.x = x
        made.append(("done", x))
def build(*xs):
    out = []
    for x in xs:
        try:
            out.append(A(x).x)
        except ValueError as e:
            out.append(str(e))
    return out
print(build(1, -1, 2), made)
class B(A):
    def __init__(self, x):
        try:
            super().__init__(x)
        except ValueError as e:
            self.x = 0
            self.error = e
print(B(5).x, B(-5).x, B(-5).error, hasattr(B(5), "error"))
class C:
    def __new__(cls, ok=True):
        if not ok: raise TypeError("not made")
        return super().__new__(cls)
for ok in (True, False):
    try:
        print(type(C(ok)).__name__)
    except TypeError as e:
        print(e)
try:
    class D:
        a = 1
        b = a / 0
        c = 3
except ZeroDivisionError as e:
    print(e, "class not bound")
try:
    D
except NameError as e:
    print(e)
def deco(c): raise RuntimeError("decorator failed for " + c.__name__)
try:
    @deco
    class E: pass
except RuntimeError as e:
    print(e)
class F:
    def __init__(self): self.items = []
    def add(self, x):
        self.items.append(x)
        if x == "bad":
            self.items.pop()
            raise ValueError("rejected")
        return self
f = F()
try:
    f.add(1).add("bad").add(2)
except ValueError:
    print(f.items)
x = "unchanged"
try:
    x = int("nope")
except ValueError:
    print(x)
try:
    a, b = 1, int("q")
except ValueError:
    print("neither assigned")
l = [1, 2, 3]
try:
    l[0], l[5] = "first is stored", "second fails"
except IndexError:
    print(l)
d = {}
try:
    d.update([(1, 2), (3, 4), (5,)])
except ValueError as e:
    print(d, e)
try:
    l.extend(1 // (2 - i) for i in range(5))
except ZeroDivisionError:
    print(l)
try:
    l[1:2] = (1 // (1 - i) for i in range(5))
except ZeroDivisionError:
    print(l)
s = set()
try:
    s.update([1, 2, [3], 4])
except TypeError as e:
    print(s, e)
try:
    {}.update(a=1, **{"b": 1 / 0})
except ZeroDivisionError as e:
    print(e)
