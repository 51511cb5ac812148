# Lambdas with every kind of parameter, as closures, defaults and keys.
print((lambda: 1)(), (lambda x: x + 1)(2), (lambda x, y=2: x * y)(3))
print((lambda *a: a)(1, 2), (lambda **k: k)(a=1), (lambda *a, **k: (a, k))(1, b=2))
print((lambda a, /, b, *, c=3: (a, b, c))(1, b=2))
print((lambda *, key: key)(key="k"))
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
compose = lambda f, g: lambda x: f(g(x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
print(sorted(["bb", "a", "ccc"], key=lambda s: -len(s)))
print((lambda x: lambda y: lambda z: (x, y, z))(1)(2)(3))
f = lambda: None
print(f.__name__, f(), (lambda x, y: 0).__qualname__)
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
print(fact(20))
def attempt(function):
    try:
        print(function())
    except TypeError as e:
        print(e)
attempt(lambda: (lambda: 0)(1))
attempt(lambda: (lambda x: 0)())
attempt(lambda: (lambda x: 0)(y=1))
attempt(lambda: (lambda x, *, k: 0)(1))
x = lambda: 1, 2
print(x[1], x[0]())
print([*map(lambda a, b: a - b, [5, 6], [1, 2])])
print((lambda: (yes := 5) + yes)())
