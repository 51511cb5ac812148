import asyncio


async def worker(n):
    for i in range(n):
        await asyncio.sleep(0)
    return n * n


async def main():
    task = asyncio.create_task(worker(3), name="square")
    print(task.get_name(), task.done(), task.cancelled())
    try:
        task.result()
    except asyncio.InvalidStateError as error:
        print("InvalidStateError", error)
    print(asyncio.current_task() is task, len(asyncio.all_tasks()))
    print(await task, task.done(), task.result(), task.exception())
    print(asyncio.current_task().get_name() == "main-task", len(asyncio.all_tasks()))
    task.add_done_callback(lambda t: print("callback", t.result()))
    await asyncio.sleep(0)
    names = [asyncio.create_task(worker(0)).get_name() for _ in range(2)]
    first, second = (int(name.split("-")[1]) for name in names)
    print(names[0].startswith("Task-"), second - first)
    for wrong in (3, worker, None):
        try:
            asyncio.create_task(wrong)
        except TypeError as error:
            print(type(error).__name__, str(error).split(" at ")[0])
    tasks = [asyncio.create_task(worker(i)) for i in range(4)]
    print([await t for t in tasks])


asyncio.run(main())
