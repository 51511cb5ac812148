import asyncio


async def ok(value, delay=0.001):
    await asyncio.sleep(delay)
    return value


async def fail(error, delay=0):
    await asyncio.sleep(delay)
    raise error


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(ok(1))
        second = group.create_task(ok(2), name="second")
    print(first.result(), second.result(), second.get_name())

    cancelled = []

    async def long():
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            cancelled.append(True)
            raise

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(long())
            group.create_task(fail(ValueError("one")))
            group.create_task(fail(TypeError("two")))
    except* ValueError as errors:
        print("values", errors.exceptions)
    except* TypeError as errors:
        print("types", errors.exceptions)
    print(cancelled)

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(long())
            raise KeyError("body")
    except ExceptionGroup as group_error:
        print(group_error, group_error.exceptions)
    try:
        group.create_task(ok(3))
    except RuntimeError as error:
        print(str(error).split("<")[0], str(error).split(">")[1])


asyncio.run(main())
