import asyncio


async def critical(lock, name, log):
    async with lock:
        log.append(name + " in")
        await asyncio.sleep(0.001)
        log.append(name + " out")


async def limited(semaphore, name, active, peak):
    async with semaphore:
        active.append(name)
        peak.append(len(active))
        await asyncio.sleep(0.001)
        active.remove(name)


async def main():
    lock, log = asyncio.Lock(), []
    await asyncio.gather(*(critical(lock, n, log) for n in "abc"))
    print(log, lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)

    semaphore, active, peak = asyncio.Semaphore(2), [], []
    await asyncio.gather(*(limited(semaphore, n, active, peak) for n in range(6)))
    print(max(peak), active, semaphore.locked())
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    bounded = asyncio.BoundedSemaphore(1)
    await bounded.acquire()
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)

    event = asyncio.Event()

    async def waiter(n):
        await event.wait()
        return n

    tasks = [asyncio.create_task(waiter(n)) for n in range(3)]
    await asyncio.sleep(0)
    print(event.is_set(), [t.done() for t in tasks])
    event.set()
    print(await asyncio.gather(*tasks), event.is_set(), await event.wait())
    event.clear()
    print(event.is_set())

    condition, items = asyncio.Condition(), []

    async def take():
        async with condition:
            await condition.wait_for(lambda: len(items) >= 2)
            return items.pop()

    async def give():
        for item in "xy":
            async with condition:
                items.append(item)
                condition.notify_all()
            await asyncio.sleep(0)

    print(await asyncio.gather(take(), give()))
    try:
        condition.notify()
    except RuntimeError as error:
        print(error)

    barrier = asyncio.Barrier(3)

    async def meet(n):
        index = await barrier.wait()
        return n, index

    print(sorted(await asyncio.gather(*(meet(n) for n in range(3)))), barrier.parties, barrier.n_waiting, barrier.broken)


asyncio.run(main())
