import asyncio


async def producer(queue, count):
    for i in range(count):
        await queue.put(i)
        print("put", i, queue.qsize(), queue.full())
    await queue.put(None)


async def consumer(queue):
    total = 0
    while (item := await queue.get()) is not None:
        total += item
        queue.task_done()
        print("got", item)
    queue.task_done()
    return total


async def worker(name, queue, out):
    while True:
        job = await queue.get()
        await asyncio.sleep(job / 1000)
        out.append((name, job))
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    task = asyncio.create_task(consumer(queue))
    await producer(queue, 5)
    print("total", await task, queue.empty())
    await queue.join()

    queue = asyncio.Queue()
    out = []
    for job in (5, 1, 9, 3, 7):
        queue.put_nowait(job)
    workers = [asyncio.create_task(worker(f"w{i}", queue, out)) for i in range(2)]
    await queue.join()
    for each in workers:
        each.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(sorted(job for _, job in out))

    for kind in (asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue):
        queue = kind(3)
        for item in (2, 3, 1):
            queue.put_nowait(item)
        try:
            queue.put_nowait(0)
        except asyncio.QueueFull as error:
            print("full", repr(error))
        print(kind.__name__, [queue.get_nowait() for _ in range(3)])
        try:
            queue.get_nowait()
        except asyncio.QueueEmpty as error:
            print("empty", repr(error))
    try:
        for _ in range(4):
            queue.task_done()
    except ValueError as error:
        print(error)
    print(queue.maxsize, str(asyncio.Queue(2)))


asyncio.run(main())
