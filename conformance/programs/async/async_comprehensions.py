# async for in every kind of comprehension, awaits in conditions, nesting.
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value

async def arange(*args):
    for i in range(*args):
        yield i

async def double(x):
    return x * 2

async def is_even(x):
    return x % 2 == 0

async def main():
    print([x async for x in arange(4)])
    print({x % 3 async for x in arange(7)})
    print({x: await double(x) async for x in arange(3)})
    print([x async for x in arange(10) if await is_even(x)])
    print([await double(x) for x in range(3)])
    print([(x, y) async for x in arange(3) for y in range(x)])
    print([(x, y) for x in range(3) async for y in arange(x)])
    print([[y async for y in arange(x)] for x in range(4)])
    print([[y async for y in arange(x)] async for x in arange(3)])
    g = (x * x async for x in arange(4))
    print(type(g).__name__, g.__name__)
    print([v async for v in g])
    print([v async for v in g], "exhausted")
    print(sum([await double(x) async for x in arange(5) if x > 1 if x < 4]))
    offset = 10
    print([x + offset async for x in arange(2)])
    print([f(1) for f in [lambda a, x=x: a + x async for x in arange(3)]])
    h = (await double(x) for x in [1, 2])
    print(type(h).__name__, [v async for v in h])
    try:
        numbers = [1, 2]
        [x async for x in numbers]
    except TypeError as e:
        print(e)
    try:
        [x for x in arange(3)]
    except TypeError as e:
        print(e)
    class NoNext:
        def __aiter__(self):
            return self
    try:
        async for x in NoNext():
            pass
    except TypeError as e:
        print(e)

run(main())
