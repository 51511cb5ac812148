# __new__, __init__, immutables, singletons, what each may return.
class Traced:
    def __new__(cls, *args, **kw):
        print("new", cls.__name__, args, kw)
        return super().__new__(cls)
    def __init__(self, *args, **kw):
        print("init", args, kw)

Traced(1, a=2)

class Singleton:
    _instance = None
    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
        return cls._instance
    def __init__(self):
        print("init again")

print(Singleton() is Singleton())

class Inch(float):
    def __new__(cls, cm):
        return super().__new__(cls, cm / 2.5)
print(Inch(5), Inch(5) + 1, type(Inch(5)).__name__, repr(Inch(10)))

class Pair(tuple):
    def __new__(cls, a, b):
        return super().__new__(cls, (a, b))
    @property
    def first(self):
        return self[0]
p = Pair(1, 2)
print(p, p.first, len(p), p == (1, 2), hash(p) == hash((1, 2)))

class Upper(str):
    def __new__(cls, s):
        return str.__new__(cls, s.upper())
    def shout(self):
        return self + "!"
print(Upper("abc"), Upper("x").shout(), type(Upper("x") + "y").__name__)

class Other:
    def __new__(cls):
        return 5
    def __init__(self):
        print("never")
print(Other())

class BadInit:
    def __init__(self):
        return 5
try:
    BadInit()
except TypeError as e:
    print(e)

class NewOnly:
    def __new__(cls, x):
        self = object.__new__(cls)
        self.x = x
        return self
print(NewOnly(3).x)
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
attempt(lambda: NewOnly())
attempt(lambda: object.__new__())
attempt(lambda: object.__new__(int))
attempt(lambda: object.__new__(5))
attempt(lambda: int.__new__(str))
attempt(lambda: tuple.__new__(Pair, [1, 2, 3]))
class Plain:
    pass
attempt(lambda: Plain(1))
class InitOnly:
    def __init__(self, a): self.a = a
attempt(lambda: InitOnly(1, 2))
attempt(lambda: InitOnly.__new__(InitOnly, 1, 2).__dict__)
x = InitOnly(1)
x.__init__(2)
print(x.a)
class IntSub(int):
    def __init__(self, v):
        self.note = f"note {v}"
i = IntSub(7)
print(i, i.note, i + 1, type(i + 1).__name__, i == 7, {7: "seven"}[i])
class ListSub(list):
    def __init__(self, *a):
        super().__init__(a)
        self.name = "ls"
l = ListSub(1, 2, 3)
l.append(4)
print(l, l.name, l[1:], type(l[1:]).__name__, l + [5], type(l * 2).__name__)
