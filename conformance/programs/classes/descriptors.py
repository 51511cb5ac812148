# Data and non-data descriptors, __set_name__, precedence.
class Typed:
    def __init__(self, kind):
        self.kind = kind
    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name
    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        print("get", self.name)
        return obj.__dict__[self.name]
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}, not {type(value).__name__}")
        obj.__dict__[self.name] = value
    def __delete__(self, obj):
        print("delete", self.name)
        del obj.__dict__[self.name]

class Person:
    name = Typed(str)
    age = Typed(int)
    def __init__(self, name, age):
        self.name = name
        self.age = age

p = Person("Ann", 30)
print(p.name, p.age)
try:
    p.age = "old"
except TypeError as e:
    print(e)
del p.age
try:
    p.age
except KeyError as e:
    print(repr(e))
print(type(Person.name).__name__)

class NonData:
    def __get__(self, obj, owner):
        return "from descriptor", obj is None, owner.__name__

class C:
    nd = NonData()
    plain = 1

c = C()
print(c.nd, C.nd)
c.nd = "instance wins"
print(c.nd)
del c.nd
print(c.nd)

class OnlySet:
    def __set__(self, obj, v):
        obj.__dict__["only"] = v * 2

class D:
    only = OnlySet()

d = D()
print(type(d.only).__name__)
d.only = 4
print(d.only)
try:
    del d.only
except AttributeError as e:
    print(e)

class Lazy:
    def __init__(self, f):
        self.f = f
    def __set_name__(self, owner, name):
        self.name = name
    def __get__(self, obj, owner):
        if obj is None:
            return self
        value = obj.__dict__[self.name] = self.f(obj)
        return value

class Data:
    @Lazy
    def heavy(self):
        print("computing")
        return 42

x = Data()
print(x.heavy, x.heavy, x.__dict__)
f = Data.heavy.f
print(f.__get__(x)() if False else f(x))
def fn(self):
    return "bound", self
print(fn.__get__("obj")(), fn.__get__(5, int).__self__)
class OnClass:
    pass
OnClass.late = Typed(int)
try:
    OnClass().late
except AttributeError as e:
    print(e)
