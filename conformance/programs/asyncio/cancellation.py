import asyncio


async def sleeper(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        log.append(("cancelled", error.args))
        raise
    finally:
        log.append("finally")


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("ignored once")
    await asyncio.sleep(0)
    return "survived"


async def main():
    log = []
    task = asyncio.create_task(sleeper(log))
    await asyncio.sleep(0)
    print(task.cancel("because"), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("outer", error.args)
    print(log, task.cancelled(), task.cancel())

    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    task.cancel()
    print(await task, task.cancelling(), task.uncancel())

    task = asyncio.create_task(sleeper([]))
    task.cancel()  # before it ever ran
    try:
        await task
    except asyncio.CancelledError:
        print("never ran")

    async def outer():
        await asyncio.create_task(sleeper(log))

    log.clear()
    task = asyncio.create_task(outer())
    await asyncio.sleep(0.001)
    task.cancel()
    result = await asyncio.gather(task, return_exceptions=True)
    print(type(result[0]).__name__, log)
    try:
        raise asyncio.CancelledError("x")
    except Exception:
        print("no")
    except BaseException as error:
        print(type(error).__mro__)


asyncio.run(main())
