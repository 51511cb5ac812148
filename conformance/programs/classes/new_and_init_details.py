# When __new__ and __init__ run, what they may return and which arguments object takes.
class Traced:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)
    def __init__(self, *args, **kw):
        print("init", args, kw)

Traced(1, k=2)

class Foreign:
    def __new__(cls): return "not an instance"
    def __init__(self): print("never")
print(Foreign())

class SubReturn:
    def __new__(cls, child=False):
        return object.__new__(Child if child else cls)
    def __init__(self, child=False): print("init of", type(self).__name__)
class Child(SubReturn): pass
print(type(SubReturn(True)).__name__, type(SubReturn()).__name__)

class Singleton:
    instance = None
    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
            print("created")
        return cls.instance
    def __init__(self): self.count = getattr(self, "count", 0) + 1
print(Singleton() is Singleton(), Singleton().count)

class BadInit:
    def __init__(self): return 5
try:
    BadInit()
except TypeError as e:
    print(e)
class Empty: pass
class OnlyInit:
    def __init__(self, a): self.a = a
class OnlyNew:
    def __new__(cls, a): return object.__new__(cls)
for f in (lambda: Empty(1), lambda: Empty(k=1), lambda: object(1), lambda: OnlyInit(), lambda: OnlyNew(), lambda: object.__new__(Empty, 1), lambda: object.__new__(OnlyInit, 1).__dict__,
          lambda: object.__new__(), lambda: object.__new__(5), lambda: int.__new__(str), lambda: object.__new__(int), lambda: Empty.__init__(Empty(), 1), lambda: list.__new__(Empty), lambda: OnlyNew(1).__init__(2, 3)):
    try:
        print(f())
    except TypeError as e:
        print(e)

class UpperStr(str):
    def __new__(cls, text, times=1): return super().__new__(cls, text.upper() * times)
    def __init__(self, text, times=1): self.original = text
u = UpperStr("ab", times=2)
print(u, u.original, type(u).__name__, len(u), type(u + "x").__name__)
class Positive(int):
    def __new__(cls, v):
        if v < 0:
            raise ValueError(f"{v} is negative")
        return super().__new__(cls, v)
print(Positive(5) * 2)
try:
    Positive(-1)
except ValueError as e:
    print(e)
class Pair(tuple):
    def __new__(cls, a, b): return super().__new__(cls, (a, b))
    first = property(lambda self: self[0])
a, b = Pair(1, 2)
print(Pair(3, 4), a, b, Pair(5, 6).first, Pair(1, 2) == (1, 2), hash(Pair(1, 2)) == hash((1, 2)))
class Stack(list):
    def __init__(self, *items): super().__init__(items)
    push = list.append
s = Stack(1, 2)
s.push(3)
print(s, s[-1], s.pop(), len(s))
class FrozenPoint:
    def __init__(self, x): object.__setattr__(self, "x", x)
    def __setattr__(self, n, v): raise AttributeError(f"cannot set {n}")
    def __delattr__(self, n): raise AttributeError(f"cannot delete {n}")
fp = FrozenPoint(1)
for action in (lambda: setattr(fp, "x", 2), lambda: delattr(fp, "x")):
    try:
        action()
    except AttributeError as e:
        print(e)
print(fp.x)
Traced.__new__ = lambda cls, *a: object.__new__(cls)
Traced(7)
