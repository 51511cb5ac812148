# What may be awaited, and the words of the refusals.
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value

class Ready:
    def __init__(self, value):
        self.value = value
    def __await__(self):
        return self.value
        yield

class Twice:
    def __await__(self):
        a = yield "first"
        b = yield "second"
        return (a, b)

class Lazy:
    def __await__(self):
        return iter(["from", "iterator"])

class ReturnsList:
    def __await__(self):
        return [1]

class ReturnsCoroutine:
    def __await__(self):
        return inner()

async def inner():
    return "inner"

async def wait(x):
    return await x

print(run(wait(Ready(5))))
c = wait(Twice())
print(c.send(None), c.send("A"))
try:
    c.send("B")
except StopIteration as e:
    print(e.value)
c = wait(Lazy())
print(c.send(None), c.send(None))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
for bad in (ReturnsList(), ReturnsCoroutine(), 5, None, "text", [1], print, inner, (x for x in ())):
    try:
        print(run(wait(bad)))
    except TypeError as e:
        print(e)

async def reuse():
    c = inner()
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)

run(reuse())

async def deep(n):
    return 0 if n == 0 else 1 + await deep(n - 1)

print(run(deep(50)))

async def raises():
    raise KeyError("k")

async def handles():
    try:
        await raises()
    except KeyError as e:
        return "handled " + repr(e)
    finally:
        print("finally")

print(run(handles()))
co = inner()
print(co.cr_running)
print(run(co))
