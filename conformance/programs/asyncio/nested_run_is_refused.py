import asyncio


async def noop():
    return 1


async def main():
    coroutine = noop()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    print(await coroutine)
    print(asyncio.iscoroutine(coroutine), asyncio.iscoroutinefunction(noop), asyncio.iscoroutinefunction(print))
    print(asyncio.isfuture(asyncio.get_running_loop().create_future()), asyncio.isfuture(3))
    leftover = asyncio.create_task(asyncio.sleep(100))
    leftover.add_done_callback(lambda t: print("leftover cancelled:", t.cancelled()))
    return "end"


print(asyncio.run(main()))
