# The property object itself: fget, fset, fdel, doc, chaining, errors.
class Temp:
    def __init__(self): self._c = 0
    @property
    def celsius(self):
        "Degrees."
        return self._c
    @celsius.setter
    def celsius(self, v):
        if v < -273:
            raise ValueError("too cold")
        self._c = v
    @celsius.deleter
    def celsius(self):
        print("reset")
        self._c = 0
    @property
    def fahrenheit(self): return self._c * 9 / 5 + 32
    write_only = property(None, lambda self, v: print("wrote", v))
    nothing = property()
    documented = property(lambda self: 1, doc="Own words.")

t = Temp()
t.celsius = 100
print(t.celsius, t.fahrenheit)
del t.celsius
print(t.celsius)
for action in ("t.fahrenheit = 1", "del t.fahrenheit", "t.write_only", "del t.write_only", "t.nothing", "t.nothing = 1", "celsius"):
    try:
        if action == "t.fahrenheit = 1": t.fahrenheit = 1
        elif action == "del t.fahrenheit": del t.fahrenheit
        elif action == "t.write_only": t.write_only
        elif action == "del t.write_only": del t.write_only
        elif action == "t.nothing": t.nothing
        elif action == "t.nothing = 1": t.nothing = 1
        else: t.celsius = -300
    except (AttributeError, ValueError) as e:
        print(action, "|", type(e).__name__, e)
t.write_only = 5
p = Temp.__dict__["celsius"]
print(p.fget.__name__, p.fset.__name__, p.fdel.__name__, p.__doc__, Temp.celsius is p)
print(Temp.documented.__doc__, Temp.fahrenheit.fset, Temp.fahrenheit.__doc__, type(p).__name__)
print(p.__get__(t, Temp), p.fget(t))
p.__set__(t, 9)
print(t._c)
p.__delete__(t)
for attribute in ("fget", "fset", "fdel"):
    try:
        setattr(p, attribute, None)
    except AttributeError as e:
        print(e)
q = p.getter(lambda self: "other getter")
print(q.fget(t), q.fset is p.fset, q is p)

class Sub(Temp):
    celsius = Temp.celsius.setter(lambda self, v: setattr(self, "_c", v * 2))

s = Sub()
s.celsius = 4
print(s.celsius)

class Upper(property):
    def __get__(self, obj, owner=None):
        value = super().__get__(obj, owner)
        return value.upper() if isinstance(value, str) else value

class Named:
    @Upper
    def name(self): return "quiet"

print(Named().name, type(Named.name).__name__)

class Raises:
    @property
    def broken(self): return self.not_there
    def __getattr__(self, name): return f"fallback for {name}"

print(Raises().broken)
class RaisesPlain:
    @property
    def broken(self): raise KeyError("from property")
try:
    RaisesPlain().broken
except KeyError as e:
    print("KeyError", e)
print(hasattr(Raises(), "anything"))
