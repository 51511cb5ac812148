# __getattribute__, __getattr__, __setattr__, __delattr__ and __dir__ together.
class Logged:
    log = []
    def __init__(self): self.x = 1
    def __getattribute__(self, name):
        if name != "__class__":
            Logged.log.append("attr " + name)
        return super().__getattribute__(name)
    def __getattr__(self, name):
        Logged.log.append("fallback " + name)
        if name.startswith("auto_"):
            return name[5:]
        raise AttributeError(f"no {name} here")
    def __setattr__(self, name, value):
        Logged.log.append(f"set {name}")
        super().__setattr__(name, value)
    def __delattr__(self, name):
        Logged.log.append(f"del {name}")
        super().__delattr__(name)
    def method(self): return self.x
    def __len__(self): return 4

def flush(label):
    print(label, Logged.log[:])
    Logged.log.clear()

o = Logged()
flush("created")
print(o.x, o.method(), o.auto_thing)
flush("read")
try:
    o.missing
except AttributeError as e:
    print(e)
flush("missing")
print(len(o), hasattr(o, "nope"), getattr(o, "nope", "default"), getattr(o, "auto_z"))
flush("functions")
o.y = 5
o.y += 1
del o.y
try:
    del o.y
except AttributeError as e:
    print(e)
flush("writes")
class Proxy:
    def __init__(self, target): object.__setattr__(self, "_target", target)
    def __getattr__(self, name): return getattr(object.__getattribute__(self, "_target"), name)
    def __setattr__(self, name, value): setattr(self._target, name, value)
    def __delattr__(self, name): delattr(self._target, name)
    def __len__(self): return len(self._target)
    def __repr__(self): return f"Proxy({self._target!r})"
p = Proxy([3, 1, 2])
p.sort()
p.append(9)
print(p, len(p), p.index(9))
try:
    p.nope
except AttributeError as e:
    print(e)
try:
    p.attribute = 1
except AttributeError as e:
    print(e)
class Forgiving(dict):
    def __getattr__(self, k):
        try:
            return self[k]
        except KeyError:
            raise AttributeError(k) from None
    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__
f = Forgiving(a=1)
f.b = 2
del f.a
print(f, f.b, hasattr(f, "zz"), f.keys())
class Dir:
    def __dir__(self): return ["z", "a", "m"]
print(dir(Dir()))
class Hidden:
    def __getattribute__(self, name): raise AttributeError("everything is hidden")
h = Hidden()
try:
    h.anything
except AttributeError as e:
    print(e)
print(hasattr(h, "x"), getattr(h, "x", 0), repr(type(h)))
class BadFallback:
    def __getattr__(self, name): raise ValueError("not an AttributeError")
try:
    hasattr(BadFallback(), "x")
except ValueError as e:
    print(e)
