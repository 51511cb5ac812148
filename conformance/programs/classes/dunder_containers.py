# __len__, __getitem__, __setitem__, __delitem__, __contains__, __iter__, __reversed__, __missing__.
class Log:
    def __init__(self, items):
        self.items = list(items)
    def __len__(self):
        return len(self.items)
    def __getitem__(self, k):
        print("get", k)
        return self.items[k]
    def __setitem__(self, k, v):
        print("set", k, v)
        self.items[k] = v
    def __delitem__(self, k):
        print("del", k)
        del self.items[k]
    def __contains__(self, x):
        print("contains", x)
        return x in self.items
    def __reversed__(self):
        return iter(self.items[::-1])
    def __iter__(self):
        return iter(self.items)

l = Log("abc")
print(len(l), l[0], l[-1], l[1:], "a" in l, "z" not in l, list(reversed(l)), list(l))
l[0] = "A"
l[1:2] = ["x", "y"]
del l[-1]
del l[0:1]
print(l.items, bool(l), bool(Log([])))
l[1, 2:3] if False else print("tuple keys:", end=" ")
class Keys:
    def __getitem__(self, k):
        return k
k = Keys()
print(k[1], k[1, 2], k[1:2], k[1:2, ::3], k[...], k[()], k[None:], k[1:2:3], k[-1], k["a", "b":"c"])

class SeqLike:
    def __len__(self):
        return 3
    def __getitem__(self, i):
        if not 0 <= i < 3:
            raise IndexError(i)
        return i * 10

s = SeqLike()
print(list(s), 20 in s, 5 in s, list(reversed(s)), max(s), sorted(s, reverse=True), [*s], sum(s))
a, b, c = s
print(a, b, c)

class D(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value

d = D(a=1)
print(d["a"], d["b"], d, d.get("z"), "z" in d)

class BadLen:
    def __init__(self, v):
        self.v = v
    def __len__(self):
        return self.v

for v in (-1, "a", 1.5, None, 10 ** 30, True):
    try:
        print(len(BadLen(v)))
    except Exception as e:
        print(type(e).__name__, e)
    try:
        print(bool(BadLen(v)))
    except Exception as e:
        print(type(e).__name__, e)
class NoContains:
    __contains__ = None
    def __iter__(self):
        return iter([1])
try:
    1 in NoContains()
except TypeError as e:
    print(e)
class Truthy:
    def __contains__(self, x):
        return "non-empty"
print(1 in Truthy(), 1 not in Truthy())
class Hint:
    def __iter__(self):
        return iter([1, 2])
    def __length_hint__(self):
        return 100
print(list(Hint()))
