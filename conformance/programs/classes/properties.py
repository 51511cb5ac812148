# property as decorator and as call; read-only, deleter, inheritance, errors.
class Celsius:
    def __init__(self, t):
        self._t = t
    @property
    def t(self):
        "The temperature."
        print("get")
        return self._t
    @t.setter
    def t(self, v):
        print("set", v)
        if v < -273.15:
            raise ValueError("too cold")
        self._t = v
    @t.deleter
    def t(self):
        print("del")
        self._t = 0
    @property
    def f(self):
        return self.t * 9 / 5 + 32

c = Celsius(10)
c.t += 5
print(c.t, c.f, Celsius.t.__doc__)
del c.t
print(c._t)
try:
    c.t = -300
except ValueError as e:
    print(e)
for action in (lambda: setattr(c, "f", 1), lambda: delattr(c, "f")):
    try:
        action()
    except AttributeError as e:
        print(e)
c.__dict__["t"] = "shadow"
print(c.t)

class Old:
    def get(self):
        return self.__dict__.get("x", "unset")
    def set(self, v):
        self.__dict__["x"] = v
    x = property(get, set, None, "doc x")
    w = property(fset=set)

o = Old()
print(o.x)
o.x = 3
print(o.x, Old.x.__doc__, Old.x.fget is Old.get, Old.x.fdel)
o.w = 7
print(o.x)
try:
    o.w
except AttributeError as e:
    print(e)
try:
    del o.x
except AttributeError as e:
    print(e)

class Sub(Celsius):
    @Celsius.t.getter
    def t(self):
        return "sub getter"
    @property
    def f(self):
        return "sub " + str(super().f) if False else "sub f"

s = Sub(1)
s.t = 4
print(s.t, s.f, s._t)

class Raises:
    @property
    def p(self):
        return self.missing_thing
try:
    Raises().p
except AttributeError as e:
    print(e)
print(hasattr(Raises(), "p"), getattr(Raises(), "p", "default"))
class WithGetattr(Raises):
    def __getattr__(self, n):
        return "fallback " + n
print(WithGetattr().p)
print(type(Celsius.t), isinstance(Celsius.t, property))
