import asyncio


async def inner(n):
    await asyncio.sleep(0.001)
    return 10 // n


async def outer():
    task = asyncio.create_task(inner(0))
    return await task


async def main():
    print("before")
    await outer()
    print("never")


asyncio.run(main())
