# __getattr__, __setattr__, __delattr__, __dir__ and the order they run in.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)
        object.__setattr__(self, "_log", [])
    def __getattr__(self, name):
        self._log.append("get " + name)
        return getattr(self._target, name)
    def __setattr__(self, name, value):
        self._log.append("set " + name)
        setattr(self._target, name, value)
    def __delattr__(self, name):
        self._log.append("del " + name)
        delattr(self._target, name)

class T:
    x = 1

t = T()
p = Proxy(t)
p.y = 2
print(p.x, p.y, t.y)
del p.y
print(hasattr(p, "y"), p._log)
try:
    p.nope
except AttributeError as e:
    print(e)

class Record:
    def __init__(self, **kw):
        self.__dict__.update(kw)
    def __getattr__(self, name):
        if name.startswith("get_"):
            key = name[4:]
            return lambda: self.__dict__[key]
        raise AttributeError(f"{type(self).__name__!r} has no {name!r}")

r = Record(a=1)
print(r.a, r.get_a())
try:
    r.zzz
except AttributeError as e:
    print(e)
print(getattr(r, "zzz", None), hasattr(r, "get_q"))

class Frozen:
    def __init__(self):
        super().__setattr__("v", 1)
    def __setattr__(self, n, v):
        raise AttributeError("frozen: " + n)

f = Frozen()
print(f.v)
try:
    f.v = 2
except AttributeError as e:
    print(e)

class Bad:
    def __getattr__(self, name):
        raise ValueError("not an attribute error")

try:
    hasattr(Bad(), "x")
except ValueError as e:
    print(e)
try:
    getattr(Bad(), "x", 1)
except ValueError as e:
    print(e)
class Dir:
    def __dir__(self):
        return ["c", "a", "b"]
print(dir(Dir()))
class E:
    a = 1
    def m(self): pass
e = E()
e.z = 1
print([n for n in dir(e) if not n.startswith("__")], [n for n in dir(E) if not n.startswith("__")])
class OnInstance:
    pass
o = OnInstance()
o.__getattr__ = lambda n: "no"
try:
    o.q
except AttributeError as err:
    print(err)
print(Record(b=2).__dict__)
