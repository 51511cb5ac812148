import weakref


class Thing:
    def __init__(self, n):
        self.n = n

    def method(self):
        return self.n * 2

    def __eq__(self, other):
        return isinstance(other, Thing) and self.n == other.n

    def __hash__(self):
        return hash(self.n)


t = Thing(3)
r = weakref.ref(t)
print(r() is t, r == weakref.ref(t), hash(r) == hash(t), isinstance(r, weakref.ReferenceType), r().n)
p = weakref.proxy(t)
print(p.n, p.method())
p.n = 5
print(t.n)
t.n = 3
cache = weakref.WeakValueDictionary()
cache["a"] = t
print("a" in cache, cache["a"] is t, len(cache), list(cache), cache.get("zz"), list(cache.values())[0] is t)
keys = weakref.WeakKeyDictionary()
keys[t] = "data"
print(keys[t], t in keys, len(keys), list(keys.items())[0][1], keys.get(Thing(9), "none"))
things = weakref.WeakSet([t])
things.add(t)
print(len(things), t in things, Thing(7) in things, [x.n for x in things])
m = weakref.WeakMethod(t.method)
print(m()())
f = weakref.finalize(t, print, "finalized", 1)
print(f.alive)
f()
print(f.alive, f.peek(), f())
for bad in (3, "x", (), [], {}, None):
    try:
        weakref.ref(bad)
    except TypeError as error:
        print(error)
try:
    cache["missing"]
except KeyError as error:
    print("KeyError", error)
print(cache.pop("a") is t, len(cache), cache.setdefault("b", t) is t, things.union([Thing(8)]) is not None)


def f2():
    pass


print(weakref.ref(f2)() is f2, weakref.ref(Thing)() is Thing, weakref.ref({1}.__class__)() is set)
