# Lambdas with every kind of parameter, nested, recursive, in containers, as keys and defaults.
print((lambda: 1)(), (lambda x: x)(2), (lambda x, y=2: (x, y))(1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda a, /, b, *, c: (a, b, c))(1, 2, c=3), (lambda *a, k=1, **kw: (a, k, kw))(1, k=2, z=3), (lambda x: lambda y: lambda z: x + y + z)(1)(2)(3))
fs = [lambda i=i: i * i for i in range(4)]
gs = {op: f for op, f in (("+", lambda a, b: a + b), ("-", lambda a, b: a - b))}
print([f() for f in fs], gs["+"](5, 3), gs["-"](5, 3), sorted([(1, "b"), (2, "a")], key=lambda p: p[1]), list(map(lambda x: x + 1, [1])), list(filter(lambda x: x, [0, 1])), max([1, -5], key=lambda v: v * v), (lambda f, *a: f(*a))(max, 1, 9))
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(fact(10), Y(lambda rec: lambda n: n if n < 2 else rec(n - 1) + rec(n - 2))(10), (lambda x: (x, x := x + 1, x))(1) if False else (lambda x: (x, (y := x + 1), y))(1), (lambda: (yield))().__class__.__name__, fact.__name__, (lambda: 0).__qualname__)
compose = lambda *f: lambda x: f[0](compose(*f[1:])(x)) if f else x
print(compose(str, lambda x: x * 2, len)("abc"), compose()(5), (lambda x, /: x)(1), (lambda x=[]: x.append(1) or x)(), (lambda: (lambda: (lambda: "deep")())())(), [(lambda: v)() for v in "ab"], (lambda a, *b, c=lambda: 7: c() + len(b))(1, 2, 3))
for bad in (lambda: (lambda x: x)(), lambda: (lambda: 1)(1), lambda: (lambda x, y: 1)(1), lambda: (lambda *, k: k)(1), lambda: (lambda x: x)(y=1), lambda: (lambda x, /: x)(x=1), lambda: (lambda x: x.foo)(1), lambda: (lambda: undefined)(), lambda: (lambda x: 1 / x)(0)):
    try: bad()
    except (TypeError, AttributeError, NameError, ZeroDivisionError) as e: print(type(e).__name__, e)
class K:
    m = lambda self, x: (type(self).__name__, x)
    s = staticmethod(lambda x: x)
    p = property(lambda self: "prop")
    c = classmethod(lambda cls: cls.__name__)
print(K().m(1), K.s(2), K().p, K.c(), (lambda self: self.p)(K()), [*map(lambda *a: a, "ab", [1, 2])], (lambda x: x if x > 0 else -x)(-3), (lambda: None)() is None, (lambda x: [i * x for i in range(3)])(2), {(lambda: 1)(): "called"}, (lambda s: s[::-1])("abc"))
