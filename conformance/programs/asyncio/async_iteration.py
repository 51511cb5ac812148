import asyncio
from contextlib import asynccontextmanager


class Countdown:
    def __init__(self, start):
        self.start = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.start == 0:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.start -= 1
        return self.start


async def ticker(n):
    try:
        for i in range(n):
            await asyncio.sleep(0.001)
            yield i
    finally:
        print("ticker closed")


@asynccontextmanager
async def resource(name):
    print("open", name)
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def main():
    print([x async for x in Countdown(3)])
    print({x: x * x async for x in ticker(3) if x != 1})
    async with resource("db") as db, resource("cache") as cache:
        print(db, cache)
    agen = ticker(5)
    print(await agen.__anext__(), await anext(agen))
    await agen.aclose()
    print(await anext(agen, "exhausted"))
    total = sum([x async for x in ticker(4)])
    print(total)


asyncio.run(main())
