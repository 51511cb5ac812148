# Positional, keyword, starred and defaulted arguments in one table, with every error.
def f(a, b=2, /, c=3, *args, d, e=5, **kw): return a, b, c, args, d, e, kw
def g(*, k): return k
def h(x, /): return x
def i(*args, **kwargs): return args, kwargs
good = [lambda: f(1, d=4), lambda: f(1, 2, 3, 4, 5, d=6, z=7), lambda: f(*[1, 2], **{"d": 1, "c": 9}), lambda: f(1, d=2, a=3, b=4), lambda: g(k=1), lambda: h(1), lambda: i(*"ab", *[1], x=1, **{"y": 2}), lambda: i(*(), **{}), lambda: f(*range(4), d=0, **{"e": 1, "q": 2}), lambda: i(1, *[2], 3, *[4], k=5, **{"l": 6}, m=7)]
for x in good: print(x())
bad = [lambda: f(), lambda: f(1), lambda: f(d=1), lambda: f(1, 2, 3, c=4, d=5), lambda: g(1), lambda: g(), lambda: g(k=1, j=2), lambda: h(x=1), lambda: h(), lambda: h(1, 2), lambda: i(**{1: 2}), lambda: i(*5), lambda: i(**5), lambda: i(**{"a": 1}, **{"a": 2}), lambda: i(a=1, **{"a": 2}), lambda: f(1, d=1, d2=2, **{"d": 3}), lambda: h(*[]), lambda: g(**{}), lambda: (lambda: 1)(1), lambda: (lambda x: x)(), lambda: (lambda x, y: x)(1), lambda: (lambda *, a, b: 1)(), lambda: (lambda a, b, c: 1)(), lambda: (lambda a, b=1: 1)(1, 2, 3), lambda: (lambda a, /, b: 1)(b=1, a=2), lambda: len(), lambda: len(1, 2), lambda: len(obj=[]), lambda: print(1, sepp=""), lambda: int("1", bse=2), lambda: sorted([1], kee=1)]
for x in bad:
    try:
        print(x())
    except TypeError as e:
        print(e)
def evaluated(name, value): print("eval", name); return value
print(i(evaluated("a", 1), *evaluated("b", [2]), k=evaluated("c", 3), **evaluated("d", {"z": 4})))
def defaults(a, b=[], c=None, *, d={}): b.append(a); d[a] = len(b); return b, d
print(defaults(1), defaults(2), defaults(3, []), defaults.__defaults__, defaults.__kwdefaults__)
class C:
    def m(self, a, b=2): return a, b
    def __call__(self, *a): return a
for x in (lambda: C().m(), lambda: C().m(1, 2, 3), lambda: C.m(1), lambda: C().m(c=1, a=2), lambda: C(1), lambda: C().m(1, a=2), lambda: C()(1, k=2), lambda: C.m()):
    try:
        print(x())
    except TypeError as e:
        print(e)
