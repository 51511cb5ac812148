# id agrees with `is`; small values and shared objects.
a = [1]
b = a
c = [1]
print(id(a) == id(b), id(a) == id(c), a is b, a is c, a is not c, type(id(a)).__name__, id(None) == id(None), id(True) == id(1 == 1), id(int) == id(int))
x = 5
y = 5
print(x is y, None is None, ... is Ellipsis, () is (), "a" is "a" if False else True, True is (1 == 1), NotImplemented is NotImplemented)
def f(o): return id(o)
print(f(a) == id(a), len({id(a), id(b), id(c)}), id(a) != id([2]) or True, sorted([id(a), id(c)]) == sorted([id(c), id(a)]))
d = {id(a): "a"}
print(d[id(b)], id(a) in d, id(c) in d)
seen = []
for o in (a, b, c, a):
    if any(o is s for s in seen):
        continue
    seen.append(o)
print(len(seen))
s = "shared"
t = s
print(s is t, id(s) == id(t), s[:] is s, str(s) is s, tuple((1, 2)) == (1, 2))
class K: pass
k = K()
k.me = k
print(k.me is k, k.me.me is k, id(k) == id(k.me), K() is K(), k == k.me, K is type(k))
m = k.__init__
print(k.__class__ is K, f is f, f.__name__ is f.__name__)
try:
    id()
except TypeError as e:
    print(e)
try:
    id(1, 2)
except TypeError as e:
    print(e)
