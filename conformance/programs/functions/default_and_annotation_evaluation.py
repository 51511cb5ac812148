# When defaults and annotations are evaluated, mutable defaults, sentinels, defaults that refer to earlier names.
log = []
def note(x): log.append(x); return x
def f(a=note("a"), *, b: note("ann b") = note("b")) -> note("ret"): return a, b
print(log, f(), f(), len(log))
def acc(x, l=[]): l.append(x); return l
print(acc(1), acc(2), acc(3, []), acc.__defaults__)
def fresh(x, l=None):
    l = [] if l is None else l
    l.append(x)
    return l
print(fresh(1), fresh(2))
MISSING = object()
def get(d, k, default=MISSING):
    if k in d: return d[k]
    if default is MISSING: raise KeyError(k)
    return default
print(get({"a": None}, "a"), get({}, "b", None))
try: get({}, "c")
except KeyError as e: print("KeyError", e)
x = 1
def late(y=x): return y, x
x = 2
print(late(), late(5))
fs = []
for i in range(3):
    def g(i=i, *, sq=i * i): return i, sq
    fs.append(g)
print([g() for g in fs], fs[0](9))
def counter(c={"n": 0}): c["n"] += 1; return c["n"]
print(counter(), counter(), counter({"n": 10}), counter())
class K:
    size = 4
    def m(self, n=size, items=tuple(range(size))): return n, items
    size = 9
print(K().m(), K.size)
def chain(a, b=lambda: "called"): return a, b()
print(chain(1), (lambda x, y=[0]: y.append(x) or y)(5))
try:
    def bad(a=undefined_default): pass
except NameError as e: print(e)
def outer(n):
    def inner(m=n): return m, n
    n += 1
    return inner
print(outer(1)(), outer(1)(7), f.__annotations__, f.__kwdefaults__, late.__defaults__)
