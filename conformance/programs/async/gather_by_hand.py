# Several coroutines driven together by a function that collects results and errors.
class Pause:
    def __await__(self):
        yield
async def step(name, n, fail_at=None):
    for i in range(n):
        print(name, i)
        if i == fail_at:
            raise RuntimeError(f"{name} failed at {i}")
        await Pause()
    return name * n
def gather(*coros):
    results, live = [None] * len(coros), dict(enumerate(coros))
    while live:
        for i, c in list(live.items()):
            try:
                c.send(None)
            except StopIteration as e:
                results[i] = e.value
                del live[i]
            except Exception as e:
                results[i] = e
                del live[i]
    return results
print(gather(step("a", 2), step("b", 3), step("c", 1)))
print(gather(step("x", 2, fail_at=1), step("y", 2)))
async def parent():
    first = await step("p", 1)
    second = await step(first + "q", 1)
    return [first, second]
print(gather(parent()))
async def cancelled(log):
    try:
        while True:
            await Pause()
            log.append("tick")
    except GeneratorExit:
        log.append("cancelled")
        raise
    finally:
        log.append("finally")
log = []
c = cancelled(log)
c.send(None); c.send(None); c.send(None)
c.close()
print(log)
async def producer(q, n):
    for i in range(n):
        q.append(i)
        await Pause()
    q.append(None)
async def consumer(q):
    got = []
    while True:
        while not q: await Pause()
        item = q.pop(0)
        if item is None: return got
        got.append(item * item)
q = []
print(gather(producer(q, 4), consumer(q)))
