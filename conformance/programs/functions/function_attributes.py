# What a function object carries and how it can be changed.
def f(a, b: int = 1, *, c="x") -> str:
    """Doc of f."""
    return str(a)

print(f.__name__, f.__qualname__, f.__module__, f.__doc__)
print(f.__defaults__, f.__kwdefaults__, f.__annotations__)
f.counter = 0
f.counter += 1
print(f.counter, f.__dict__, hasattr(f, "nope"))
f.__name__ = "renamed"
f.__doc__ = "new doc"
print(f.__name__, f.__doc__, f.__qualname__)
f.__defaults__ = (99,)
print(f(1), f.__defaults__)
del f.counter
try:
    f.counter
except AttributeError as e:
    print(e)
try:
    f.__name__ = 5
except TypeError as e:
    print(e)
def outer():
    def inner():
        pass
    class Local:
        def method(self):
            pass
    return inner, Local
inner, Local = outer()
print(inner.__qualname__, Local.__qualname__, Local.method.__qualname__, Local.__name__)
print((lambda: 0).__name__, [(lambda: 0) for _ in "a"][0].__qualname__)
class A:
    def m(self):
        "method doc"
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass
a = A()
print(A.m.__name__, a.m.__name__, a.m.__doc__, a.m.__self__ is a, a.m.__func__ is A.m, A.c.__self__ is A)
print(A.s.__qualname__, A.c.__qualname__, a.m == a.m, a.m is a.m, a.m == A().m)
print(callable(f), callable(A), callable(a), callable(a.m))
print(len.__name__, len.__doc__[:6], [].append.__name__, str.upper.__name__, print.__module__)
print(type(f).__name__, type(a.m).__name__, type(len).__name__, type([].append).__name__, type(str.upper).__name__)
try:
    a.m.attr = 1
except AttributeError as e:
    print(e)
try:
    len.attr = 1
except AttributeError as e:
    print(e)
g = f
print(g == f, g is f, f != A.m, {f: 1}[g])
print(repr(A), repr(len), repr(str.upper), repr(int))
