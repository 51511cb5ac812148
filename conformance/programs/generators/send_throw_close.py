# send, throw and close in every state of a generator.
def echo():
    received = yield "ready"
    while True:
        try:
            received = yield f"got {received}"
        except ValueError as e:
            received = f"error {e}"
        finally:
            print("finally", received)

g = echo()
print(g.send(None), g.send(1), g.send(2))
print(g.throw(ValueError("v")))
print(g.throw(ValueError, "two args"))
try:
    g.throw(KeyError("k"))
except KeyError as e:
    print("came out", repr(e))
print(next(g, "finished"))
g = echo()
try:
    g.send(5)
except TypeError as e:
    print(e)
try:
    g.throw(ValueError("before start"))
except ValueError as e:
    print("not started:", e)
print(list(g))

def closer(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("cleanup")

log = []
g = closer(log)
next(g)
print(g.close(), log, next(g, "closed"), g.close())
g = closer(log)
print(g.close(), log)

def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2

g = stubborn()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)

def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return 5

g = returns_on_close()
next(g)
print(g.close())

def raises_on_close():
    try:
        yield
    finally:
        raise OSError("while closing")

g = raises_on_close()
next(g)
try:
    g.close()
except OSError as e:
    print(e, repr(e.__context__))

def average():
    total = n = 0
    avg = None
    while True:
        x = yield avg
        if x is None:
            return avg
        total += x
        n += 1
        avg = total / n

a = average()
next(a)
print([a.send(x) for x in (10, 20, 60)])
try:
    a.send(None)
except StopIteration as e:
    print("value", e.value)
for bad in (lambda g: g.throw(5), lambda g: g.throw("x"), lambda g: g.throw(int), lambda g: g.throw(), lambda g: g.send(), lambda g: g.send(1, 2), lambda g: g.throw(ValueError("a"), "b")):
    g = echo()
    next(g)
    try:
        bad(g)
    except Exception as e:
        print(type(e).__name__, e)
    g.close()
