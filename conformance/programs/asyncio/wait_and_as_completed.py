import asyncio


async def job(n):
    await asyncio.sleep(n / 10)
    if n == 3:
        raise ValueError("three")
    return n


async def main():
    tasks = [asyncio.create_task(job(n)) for n in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending), sorted(str(t.exception()) for t in done))
    tasks = [asyncio.create_task(job(n)) for n in (100, 3)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending))
    done, pending = await asyncio.wait(pending, timeout=0.001)
    print(len(done), len(pending))
    for task in pending:
        task.cancel()
    order = []
    for next_one in asyncio.as_completed([job(n) for n in (5, 1, 2)]):
        order.append(await next_one)
    print(order)
    try:
        for next_one in asyncio.as_completed([job(50), job(1)], timeout=1):
            print("completed", await next_one)
    except TimeoutError:
        print("timed out")
    for wrong in ([], set()):
        try:
            await asyncio.wait(wrong)
        except (ValueError, TypeError) as error:
            print(type(error).__name__)
    inner = asyncio.create_task(job(2))
    shielded = asyncio.shield(inner)
    await asyncio.sleep(0)
    shielded.cancel()
    try:
        await shielded
    except asyncio.CancelledError:
        print("shield cancelled,", "inner", inner.cancelled())
    print(await inner)


asyncio.run(main())
