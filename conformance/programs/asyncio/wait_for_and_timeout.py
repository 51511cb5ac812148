import asyncio


async def slow(log):
    try:
        await asyncio.sleep(5)
    finally:
        log.append("cleaned up")


async def quick():
    return "quick"


async def main():
    log = []
    print(await asyncio.wait_for(quick(), 1))
    print(await asyncio.wait_for(quick(), None))
    try:
        await asyncio.wait_for(slow(log), 0.01)
    except asyncio.TimeoutError as error:
        print("timeout", repr(error), type(error) is TimeoutError, log)
    try:
        await asyncio.wait_for(slow(log), 0)
    except TimeoutError:
        print("at once", log)
    try:
        async with asyncio.timeout(0.01) as scope:
            await slow(log)
    except TimeoutError:
        print("scope", scope.expired(), len(log))
    async with asyncio.timeout(None) as scope:
        scope.reschedule(asyncio.get_running_loop().time() + 3)
        await asyncio.sleep(0.001)
    print(scope.expired())
    async with asyncio.timeout_at(asyncio.get_running_loop().time() + 3):
        pass
    try:
        async with asyncio.timeout(1):
            raise KeyError("inside")
    except KeyError as error:
        print("KeyError", error)
    try:
        async with asyncio.timeout(0.005):
            async with asyncio.timeout(1):
                await asyncio.sleep(2)
    except TimeoutError:
        print("outer one")

    async def fails():
        raise RuntimeError("own error")

    try:
        await asyncio.wait_for(fails(), 1)
    except RuntimeError as error:
        print(error)


asyncio.run(main())
