# __slots__: no dict, own storage, inheritance, errors.
class P:
    __slots__ = ("x", "y")
    def __init__(self, x, y=0):
        self.x, self.y = x, y

p = P(1)
print(p.x, p.y, hasattr(p, "__dict__"))
p.x = 5
print(p.x)
try:
    p.z = 1
except AttributeError as e:
    print(e)
del p.y
try:
    p.y
except AttributeError as e:
    print(e)
try:
    del p.y
except AttributeError as e:
    print(e)

class Q(P):
    __slots__ = "z"

q = Q(1, 2)
q.z = 3
print(q.x, q.y, q.z)
try:
    q.w = 1
except AttributeError as e:
    print(e)

class R(P):
    pass

r = R(1)
r.anything = 1
print(r.__dict__, r.x)

class S:
    __slots__ = ["a", "__dict__"]

s = S()
s.a, s.b = 1, 2
print(s.__dict__)

class Empty:
    __slots__ = ()

try:
    Empty().x = 1
except AttributeError as e:
    print(e)
try:
    class Clash:
        __slots__ = ("v",)
        v = 1
except ValueError as e:
    print(e)
try:
    class Bad:
        __slots__ = (1,)
except TypeError as e:
    print(e)
try:
    class Bad2:
        __slots__ = ("not valid",)
except TypeError as e:
    print(e)
print(type(P.x).__name__, P.__slots__, Q.__slots__, P.x.__get__(p))
class Mangled:
    __slots__ = ("__private",)
    def __init__(self):
        self.__private = 1
    def get(self):
        return self.__private
m = Mangled()
print(m.get(), m._Mangled__private)
class WithDefaults:
    __slots__ = ("k",)
    def __getattr__(self, n):
        return "missing " + n
w = WithDefaults()
print(w.k)
w.k = 1
print(w.k)
try:
    class TwoLayouts(P, S): pass
except TypeError as e:
    print(e)
