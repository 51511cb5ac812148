import asyncio


async def fail(message, delay=0):
    await asyncio.sleep(delay)
    raise ValueError(message)


async def ok(value):
    await asyncio.sleep(0.001)
    return value


async def main():
    try:
        await asyncio.gather(ok(1), fail("first"), fail("second", 0.002))
    except ValueError as error:
        print("caught", error)
    results = await asyncio.gather(ok(1), fail("x"), ok(3), return_exceptions=True)
    print(results)
    task = asyncio.create_task(ok(5))
    task.cancel()
    print(await asyncio.gather(task, ok(6), return_exceptions=True))
    try:
        await asyncio.gather(1, 2)
    except TypeError as error:
        print("TypeError", error)


asyncio.run(main())
