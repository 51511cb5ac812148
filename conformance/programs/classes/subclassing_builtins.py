# Subclasses of builtin types keep their type through few operations and overridden methods are honoured by few.
class L(list):
    def __getitem__(self, i):
        return ("sub", list.__getitem__(self, i))
    def __len__(self):
        return 99

l = L([1, 2, 3])
print(l[0], len(l), list(l), [x for x in l], sorted(l), l == [1, 2, 3], repr(l), sum(l), l.index(2), 2 in l)
l.append(4)
print(list(l), l.copy(), type(l.copy()).__name__, type(l + []).__name__, type(l[:]).__name__)

class D(dict):
    def __getitem__(self, k):
        return "D" + str(dict.__getitem__(self, k))
    def get(self, k, d=None):
        return "get"

d = D(a=1)
print(d["a"], d.get("a"), d, dict(d), {**d}, list(d.values()), d.copy(), type(d.copy()).__name__, "{a}".format_map(d))
print("%(a)s" % d, type(d | {}).__name__, D.fromkeys("xy", 0))

class S(str):
    def upper(self):
        return "UP"
    def __eq__(self, o):
        return True
    __hash__ = str.__hash__

s = S("abc")
print(s.upper(), s == "zzz", s.lower(), type(s.lower()).__name__, type(s[:]).__name__, type(s * 1).__name__, s + "d", len(s))
print("".join([s]), type("".join([s])).__name__, f"{s}", type(f"{s}").__name__, {s: 1}, "abc" in {s: 1})

class I(int):
    def __add__(self, o):
        return I(int.__add__(self, o) * 10)
    def __repr__(self):
        return f"I({int(self)})"

i = I(3)
print(i + 1, type(i + 1).__name__, 1 + i, type(1 + i).__name__, i * 2, -i, type(abs(i)).__name__, sum([i, i]), [i], str(i), int(i))
print(i == 3, hash(i) == hash(3), i < 4, f"{i}", f"{i:03d}", "%d" % i, range(5)[i], "x" * i)

class F(float):
    def __str__(self): return "F!"
f = F(1.5)
print(f, repr(f), f + 1, type(f + 1).__name__, f"{f}", f"{f:.2f}", F("2.5") * 2, F.fromhex("0x1p3"), type(F.fromhex("0x1p3")).__name__)

class T(tuple):
    def __new__(cls, *a):
        return super().__new__(cls, a)
t = T(1, 2)
print(t, t + (3,), type(t + ()).__name__, type(t[:]).__name__, t == (1, 2), {t: 1}[(1, 2)])

class St(set):
    pass
st = St([1, 2])
print(st, type(st | {3}).__name__, type(st.copy()).__name__, st | {3}, st == {1, 2}, St())
class Fs(frozenset): pass
print(Fs([1]), type(Fs([1]) | {2}).__name__, type(Fs([1]).copy()).__name__)
print(isinstance(i, int), isinstance(True, int), issubclass(I, int), type(i) is int, isinstance(st, set))
class E(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code
try:
    raise E(5)
except E as e:
    print(e, e.code, e.args, repr(e))
