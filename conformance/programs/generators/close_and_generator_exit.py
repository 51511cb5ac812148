# close() raises GeneratorExit inside, with all the ways the body may answer.
def tidy(log):
    try:
        yield 1
        yield 2
    except GeneratorExit:
        log.append("exit")
        raise
    finally:
        log.append("finally")

log = []
g = tidy(log)
next(g)
print(g.close(), log)
print(list(g))

def stubborn():
    while True:
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

def swallows():
    try:
        yield 1
    except GeneratorExit:
        return "value is dropped"

g = swallows()
next(g)
print(g.close())

def other_error():
    try:
        yield 1
    except GeneratorExit:
        raise ValueError("instead") from None

g = other_error()
next(g)
try:
    g.close()
except ValueError as e:
    print("close raised", e)

log = []
g = tidy(log)
print(g.close(), log, "never started")

def inner():
    try:
        yield "a"
    finally:
        print("inner closed")

def outer():
    try:
        yield from inner()
    finally:
        print("outer closed")

g = outer()
print(next(g))
g.close()
try:
    next(g)
except StopIteration:
    print("over")

def catches_base():
    try:
        yield 1
    except Exception:
        print("not reached")
    except BaseException as e:
        print(type(e).__name__, e.args)

g = catches_base()
next(g)
g.close()
print(issubclass(GeneratorExit, Exception), GeneratorExit.__mro__)
