# Yields inside try, with and finally blocks keep their blocks while suspended.
class Ctx:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print("enter", self.name)
        return self.name
    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None, value)
        return self.swallow

def managed():
    with Ctx("A") as a, Ctx("B", swallow=True) as b:
        yield a + b
        yield "second"
    yield "after"

print(list(managed()))
g = managed()
print(next(g))
print(g.throw(ValueError("swallowed by B")))
try:
    g.close()
except RuntimeError as e:
    print(e)
g = managed()
next(g)
try:
    g.close()
except RuntimeError as e:
    print("B swallowed the exit, then:", e)

def in_finally():
    try:
        yield 1
    finally:
        yield 2
        print("finally done")

print(list(in_finally()))
g = in_finally()
next(g)
print(g.throw(KeyError("held")))
try:
    next(g)
except KeyError as e:
    print("then", e)

def in_except():
    try:
        1 / 0
    except ZeroDivisionError as e:
        got = yield str(e)
        print("still handling", e, got)
        try:
            raise
        except ZeroDivisionError as again:
            yield again is e

g = in_except()
print(next(g))
try:
    int("x")
except ValueError:
    print(g.send("sent"))
print(list(g))

def return_in_finally():
    try:
        yield 1
        raise RuntimeError("lost")
    finally:
        return "kept"

g = return_in_finally()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.__context__)

def loop_with_continue():
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            yield i
        finally:
            print("cleanup", i)

print(list(loop_with_continue()))
