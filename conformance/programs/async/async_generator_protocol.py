# asend, athrow, aclose and the finalisation order of asynchronous generators.
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value

async def numbers(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None:
                print("received", got)
    except ValueError as e:
        print("inside:", e)
        yield "from handler"
    finally:
        print("cleanup")

async def main():
    g = numbers(3)
    print(await g.asend(None))
    print(await g.asend("hello"))
    print(await g.__anext__())
    try:
        await g.__anext__()
    except StopAsyncIteration as e:
        print("end", e.args)
    g = numbers(3)
    await g.__anext__()
    print(await g.athrow(ValueError("thrown")))
    await g.aclose()
    g = numbers(1)
    await g.aclose()
    print("closed unstarted")
    try:
        await g.__anext__()
    except StopAsyncIteration:
        print("stays closed")
    g = numbers(2)
    try:
        await g.asend(1)
    except TypeError as e:
        print(e)
    g = numbers(5)
    async for x in g:
        if x == 1:
            break
    print("after break")
    await g.aclose()

    async def ignores():
        try:
            yield 1
        except GeneratorExit:
            yield 2
    h = ignores()
    await h.__anext__()
    try:
        await h.aclose()
    except RuntimeError as e:
        print(e)

    async def total():
        return sum([x async for x in numbers(4)])
    print(await total())

run(main())
try:
    for x in numbers(2):
        pass
except TypeError as e:
    print(e)
