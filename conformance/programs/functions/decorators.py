# Decorators with and without arguments, stacked, on methods and classes.
def trace(f):
    def wrapper(*args, **kwargs):
        print("call", f.__name__, args, kwargs)
        result = f(*args, **kwargs)
        print("return", result)
        return result
    wrapper.__name__ = f.__name__
    wrapper.__doc__ = f.__doc__
    return wrapper

def repeat(n):
    def deco(f):
        def wrapper(*a):
            return [f(*a) for _ in range(n)]
        return wrapper
    return deco

@trace
def add(a, b=2):
    "adds"
    return a + b

@repeat(3)
@trace
def hello(name):
    return "hi " + name

print(add(1), add.__name__, add.__doc__)
print(hello("x"))

def register(table):
    def deco(f):
        table[f.__name__] = f
        return f
    return deco

table = {}

@register(table)
def one():
    return 1

@register(table)
def two():
    return 2

print({k: v() for k, v in table.items()})

def replace(f):
    return 42

@replace
def gone():
    pass

print(gone)

def add_method(cls):
    cls.extra = lambda self: "extra " + self.name
    return cls

@add_method
class C:
    name = "c"
    @trace
    def m(self):
        return self.name
    @staticmethod
    @repeat(2)
    def s():
        return "s"

print(C().extra(), C.s())

class Deco:
    def __init__(self, f):
        self.f, self.calls = f, 0
    def __call__(self, *a):
        self.calls += 1
        return self.f(*a)

@Deco
def sq(x):
    return x * x

print(sq(3), sq(4), sq.calls)

def memo(f):
    cache = {}
    def wrapper(n):
        if n not in cache:
            cache[n] = f(n)
        return cache[n]
    wrapper.cache = cache
    return wrapper

@memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(80), len(fib.cache))
@(lambda f: lambda: f() + "!")
def shout():
    return "hey"
print(shout())
decorators = [trace]
@decorators[0]
def indexed():
    return None
indexed()
