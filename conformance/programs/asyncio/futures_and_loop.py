import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done())
    loop.call_soon(future.set_result, 42)
    print(await future, future)
    order = []
    loop.call_later(0.4, order.append, "later")
    loop.call_later(0.2, order.append, "sooner")
    handle = loop.call_later(0.3, order.append, "never")
    handle.cancel()
    loop.call_soon(order.append, "soon")
    await asyncio.sleep(0.6)
    print(order, handle.cancelled())
    future = loop.create_future()
    future.set_exception(LookupError("lost"))
    try:
        await future
    except LookupError as error:
        print(repr(error), future)
    try:
        future.set_result(1)
    except asyncio.InvalidStateError as error:
        print(error)
    future = loop.create_future()
    future.add_done_callback(lambda f: print("done", f.cancelled()))
    print(future.cancel(), future.cancel(), future)
    await asyncio.sleep(0)
    start = loop.time()
    await asyncio.sleep(0.05)
    print(0.05 <= loop.time() - start < 60, loop.is_running(), loop.is_closed())
    print(await loop.run_in_executor(None, sum, [1, 2, 3]), await asyncio.to_thread(max, 3, 9))
    return loop


loop = asyncio.run(main())
print(loop.is_running(), loop.is_closed())
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)


async def add(a, b):
    await asyncio.sleep(0)
    return a + b


print(loop.run_until_complete(add(1, 2)))
loop.close()
try:
    loop.run_until_complete(add(1, 2))
except RuntimeError as error:
    print(error)
with asyncio.Runner() as runner:
    print(runner.run(add(3, 4)), runner.run(add(5, 6)))
for wrong in (3, add):
    try:
        asyncio.run(wrong)
    except ValueError as error:
        print(str(error).split(" at ")[0])
