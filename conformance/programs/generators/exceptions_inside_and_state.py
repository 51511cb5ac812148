# How an exception inside ends a generator, and what is left of its state.
def fragile(n):
    for i in range(n):
        if i == 2:
            raise ValueError(f"broke at {i}")
        yield i
g = fragile(5)
print(next(g), next(g))
try:
    next(g)
except ValueError as e:
    print(e)
print(next(g, "finished"), list(g))
def cleanup(log):
    try:
        yield 1
        yield 2
    except ValueError as e:
        log.append(f"handled {e}")
        yield "recovered"
    else:
        log.append("else")
    finally:
        log.append("finally")
log = []
g = cleanup(log)
print(next(g), g.throw(ValueError("x")), next(g, "end"), log)
log = []
print(list(cleanup(log)), log)
def handling():
    try:
        raise KeyError("inner")
    except KeyError:
        yield "inside handler"
        try:
            raise
        except KeyError as e:
            yield f"re-raised {e}"
g = handling()
print(next(g))
try:
    raise TypeError("outer")
except TypeError:
    print(next(g))
    try:
        raise
    except TypeError as e:
        print("outer is kept:", e)
def ctx():
    try:
        yield
    except ValueError:
        raise RuntimeError("second")
g = ctx()
next(g)
try:
    g.throw(ValueError("first"))
except RuntimeError as e:
    print(e, "from", repr(e.__context__))
def nested_finally():
    try:
        try:
            yield 1
        finally:
            yield 2
    finally:
        yield 3
g = nested_finally()
print(next(g), g.throw(OSError("o")), next(g))
try:
    next(g)
except OSError as e:
    print("finally raised", e)
def loop():
    while True:
        try:
            yield "tick"
        except ZeroDivisionError:
            yield "zero"
g = loop()
print([next(g), g.throw(ZeroDivisionError), next(g), g.throw(ZeroDivisionError()), next(g)])
g.close()
print(list(g))
