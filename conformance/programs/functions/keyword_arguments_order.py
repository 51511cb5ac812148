# Keyword arguments keep their order and evaluate left to right among positionals.
log = []
def e(x):
    log.append(x)
    return x
def f(*args, **kw):
    return args, list(kw.items())
print(f(e(1), b=e(2), a=e(3), *e([4]), **e({"z": 5}), c=e(6)), log)
log.clear()
print(f(z=e(1), *[e(2)], y=e(3)), log)
log.clear()
def g(a, b, *, c, d=4): return a, b, c, d
print(g(b=e(1), a=e(2), c=e(3)), g(1, c=3, b=2), g(*[1, 2], c=0), g(**{"c": 1, "a": 2, "b": 3, "d": 5}), log)
def h(**kw): return kw
print(h(**{"a": 1}, b=2, **{"c": 3}), h(**{}), list(h(x=1, y=2)), h(self=1, cls=2, args=3, kwargs=4))
def passthrough(*args, **kwargs): return f(*args, **kwargs)
print(passthrough(1, *[2], x=3, **{"y": 4}), passthrough())
kw = {"a": 1}
def mutate(**k):
    k["a"] = 99
    return k
print(mutate(**kw), kw)
def defaults(a, b=e("default")): return a, b
log.clear()
print(defaults(1), defaults(1, 2), log)
def many(a=1, b=2, c=3, d=4, e=5): return a, b, c, d, e
print(many(c=30), many(10, e=50), many(*(1, 2), e=9), many(**dict(zip("abcde", range(5)))), many(b=0, a=-1))
class K:
    def __init__(self, *args, name="k", **opts): self.args, self.name, self.opts = args, name, opts
    def __repr__(self): return f"K{self.args}{self.name}{self.opts}"
print(K(), K(1, 2, name="n", x=3), K(**{"name": "d", "y": 1}))
print(dict(b=1, a=2), dict([("z", 1)], a=2), "{b} {a}".format(a=1, b=2), sorted([3, 1], key=None, reverse=True), max([1, 2], key=lambda v: -v), int("ff", base=16), print("kw", end="!\n", sep=""))
try:
    f(a=1, **{"a": 2})
except TypeError as err:
    print(err)
try:
    g(1, 2, 3)
except TypeError as err:
    print(err)
