# Errors inside generators, StopIteration inside, already executing, traceback lines.
def raises():
    yield 1
    raise ValueError("inside")

g = raises()
print(next(g))
try:
    next(g)
except ValueError as e:
    print(e)
print(next(g, "dead"))

def stop():
    yield 1
    raise StopIteration("not allowed")

g = stop()
next(g)
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__))

def leaks():
    it = iter([])
    yield next(it)

try:
    list(leaks())
except RuntimeError as e:
    print(e, repr(e.__context__))

def self_running():
    yield next(me)

me = self_running()
try:
    next(me)
except ValueError as e:
    print(e)

def sends_itself():
    try:
        me2.close()
    except ValueError as e:
        yield str(e)

me2 = sends_itself()
print(list(me2))
try:
    (x for x in range(3)).send(1)
except TypeError as e:
    print(e)
g = (1 // x for x in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e, list(g))

def handler():
    try:
        yield 1
    except ValueError:
        print("handling")
        yield 2
        raise
try:
    g = handler()
    next(g)
    print(g.throw(ValueError("kept")))
    next(g)
except ValueError as e:
    print("re-raised", e)

def context():
    try:
        raise KeyError("in generator")
    except KeyError:
        yield "inside handler"
        raise TypeError("second")

g = context()
print(next(g))
try:
    raise OSError("outer")
except OSError as o:
    try:
        next(g)
    except TypeError as e:
        print(repr(e.__context__), repr(e.__context__.__context__))
print(len("x"), g.__name__)
for bad in (lambda: len(raises()), lambda: raises()[0], lambda: raises() + 1, lambda: raises()(), lambda: raises().foo, lambda: setattr(raises(), "x", 1), lambda: raises() < raises()):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
def deep(n):
    if n == 0:
        raise ValueError("bottom")
    yield from deep(n - 1)
list(deep(2))
