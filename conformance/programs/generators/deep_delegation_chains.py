# Chains of yield from: entered while running, errors and values from the depth, handlers on the way, sends and throws.
def chain(n, leaf):
    if n == 0:
        return (yield from leaf())
    try:
        r = yield from chain(n - 1, leaf)
        return f"{r}<{n}"
    except ValueError as e:
        if n == 3:
            log.append(f"passed {n}")
            raise
        if n == 2:
            raise KeyError(f"from {e}")
        return f"caught {e!r} at {n}"
    finally:
        log.append(n)
def plain():
    got = yield 1
    yield got
    return "leaf"
def failing():
    yield 1
    raise ValueError("deep")
def reenters():
    yield 1
    try:
        next(top)
    except ValueError as e:
        yield str(e)
    yield top.gi_running
log = []
g = chain(4, plain)
print(next(g), g.send("sent"))
try:
    next(g)
except StopIteration as e:
    print(e.value, log)
log = []
g = chain(5, failing)
print(next(g))
try:
    print(next(g))
except KeyError as e:
    print(repr(e), repr(e.__context__), log)
log = []
top = chain(3, reenters)
print(list(top), log, top.gi_running)
log = []
g = chain(3, plain)
next(g)
try:
    g.throw(ValueError("thrown"))
except (StopIteration, KeyError) as e:
    print(type(e).__name__, e, log)
log = []
g = chain(3, plain)
next(g)
g.close()
print(log)
def stops():
    yield 1
    raise StopIteration("inside")
log = []
g = chain(2, stops)
next(g)
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__), log)
def handling():
    try:
        raise OSError("outer is handled")
    except OSError:
        r = yield from inner_of_handler()
        try:
            raise
        except OSError as e:
            yield r, str(e)
def inner_of_handler():
    yield 1
    try:
        raise
    except OSError as e:
        yield f"seen {e}"
    return "back"
print(list(handling()))
def swapped():
    inner = plain()
    yield from inner
def shared(a):
    yield "before"
    yield from a
inner = plain()
x, y = shared(inner), shared(inner)
print(next(x), next(y), next(x), next(y), next(x, "end of x"), next(y, "end of y"))
inner = (i for i in range(3))
x = shared(inner)
print(next(x), next(x), next(inner), next(x), next(x, "end"))
def count(n):
    if n:
        yield n
        yield from count(n - 1)
print(sum(count(150)), [*count(3)])
def early(n):
    for i in range(n):
        r = yield from (j for j in range(i))
        if r is not None or i == 3:
            return "early"
        yield f"after {i}"
print(list(early(6)))
async def a(n):
    if n == 0:
        await Pause()
        raise LookupError("awaited")
    try:
        return await a(n - 1)
    finally:
        log.append(n)
class Pause:
    def __await__(self):
        yield "pause"
log = []
c = a(4)
print(c.send(None))
try:
    c.send(None)
except LookupError as e:
    print(repr(e), log)
