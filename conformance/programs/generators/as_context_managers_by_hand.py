# A generator behind a class with __enter__ and __exit__, as contextlib does it.
class Managed:
    def __init__(self, gen): self.gen = gen
    def __enter__(self): return next(self.gen)
    def __exit__(self, kind, value, tb):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        try:
            self.gen.throw(value)
        except StopIteration as stop:
            return stop is not value
        except BaseException as e:
            if e is value: return False
            raise
        raise RuntimeError("generator didn't stop after throw()")
def manager(f):
    return lambda *a, **k: Managed(f(*a, **k))
@manager
def tag(name, swallow=()):
    print(f"<{name}>")
    try:
        yield name.upper()
    except swallow as e:
        print(f"swallowed {e!r}")
    finally:
        print(f"</{name}>")
with tag("a") as a, tag("b") as b:
    print(a, b)
with tag("c", KeyError):
    raise KeyError("k")
try:
    with tag("d", KeyError):
        raise ValueError("v")
except ValueError as e:
    print("outside", e)
@manager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e:
    print(e)
@manager
def replaces():
    try:
        yield
    except ValueError as e:
        raise TypeError("replaced") from e
try:
    with replaces(): raise ValueError("original")
except TypeError as e:
    print(e, repr(e.__cause__))
def f():
    for i in range(3):
        with tag(str(i)):
            if i == 1: return i
print(f())
