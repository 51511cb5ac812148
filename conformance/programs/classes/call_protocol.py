# __call__ on instances and classes; what is callable.
class Adder:
    def __init__(self, n):
        self.n = n
    def __call__(self, x, *, times=1):
        return self.n + x * times

add5 = Adder(5)
print(add5(1), add5(1, times=3), callable(add5), list(map(add5, [1, 2])))

class Partial:
    def __init__(self, f, *a, **k):
        self.f, self.a, self.k = f, a, k
    def __call__(self, *a, **k):
        return self.f(*self.a, *a, **{**self.k, **k})

print(Partial(pow, 2)(10), Partial(sorted, reverse=True)([1, 3, 2]), Partial(Partial, max)(1, 2)(3))

class Instance:
    pass
i = Instance()
i.__call__ = lambda: "not used"
try:
    i()
except TypeError as e:
    print(e)

class Count:
    calls = 0
    def __call__(self):
        Count.calls += 1
        return self

c = Count()
c()()()
print(Count.calls)

class Static:
    __call__ = staticmethod(lambda *a: a)
print(Static()(1, 2))

class Klass:
    __call__ = classmethod(lambda cls, *a: (cls.__name__, a))
print(Klass()(3))
class Chain:
    def __call__(self, x):
        return lambda y: x + y
print(Chain()(1)(2))
class Nested:
    class __call__:
        def __init__(self, *a):
            self.a = a
        def __repr__(self):
            return f"made {self.a}"
print(Nested()(7))
print(callable(int), callable(None), callable(lambda: 0), callable("x"), callable(Adder), callable(i), callable(print))
print(sorted([3, -5, 1], key=type("K", (), {"__call__": lambda s, v: abs(v)})() if False else abs))
