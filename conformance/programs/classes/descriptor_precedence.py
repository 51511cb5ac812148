# Data descriptors before the instance, the instance before non-data descriptors, __getattr__ last.
class Data:
    def __get__(self, obj, cls): return f"data({obj is not None}, {cls.__name__})"
    def __set__(self, obj, value): print("set", value)
    def __delete__(self, obj): print("delete")

class NonData:
    def __get__(self, obj, cls): return f"nondata({obj is not None})"

class OnlySet:
    def __set__(self, obj, value): obj.__dict__["only"] = ("stored", value)

class K:
    data = Data()
    non = NonData()
    only = OnlySet()
    plain = "class attribute"
    def __getattr__(self, name): return f"getattr({name})"

k = K()
k.__dict__.update(data="hidden", non="instance", plain="own")
print(k.data, k.non, k.plain, k.missing)
k.data = 5
del k.data
k.only = 3
print(k.only)
del k.non
print(k.non)
print(K.data, K.non, type(K.__dict__["only"]).__name__)
try:
    del k.only
except AttributeError as e:
    print(e)
try:
    K().__delattr__("nothing")
except AttributeError as e:
    print(e)

class Typed:
    def __init__(self, kind, default=None):
        self.kind, self.default = kind, default
    def __set_name__(self, owner, name):
        self.name = "_" + name
        print("named", owner.__name__, name)
    def __get__(self, obj, owner):
        return self if obj is None else getattr(obj, self.name, self.default)
    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name[1:]} must be {self.kind.__name__}, not {type(value).__name__}")
        setattr(obj, self.name, value)

class Point:
    x = Typed(int, 0)
    y = Typed(int, 0)
    label = Typed(str)

p, q = Point(), Point()
p.x, p.label = 5, "p"
print(p.x, p.y, p.label, q.x, q.label, p.__dict__)
try:
    p.y = "no"
except TypeError as e:
    print(e)
print(Point.x is Point.__dict__["x"])

class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, owner, name): self.name = name
    def __get__(self, obj, owner):
        if obj is None: return self
        print("computing", self.name)
        value = obj.__dict__[self.name] = self.f(obj)
        return value

class Circle:
    def __init__(self, r): self.r = r
    @Lazy
    def area(self): return 3 * self.r ** 2

c = Circle(2)
print(c.area, c.area, c.__dict__)
del c.area
print(c.area)
f = K.__getattr__
print(type(f).__name__, f.__get__(k, K)("bound by hand"), type(f.__get__(None, K)).__name__)
