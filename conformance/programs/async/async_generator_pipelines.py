# Asynchronous generators chained: filters, batches, merging, early exit.
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def source(n):
    try:
        for i in range(n): yield i
    finally: print("source closed")
async def only(pred, it):
    async for x in it:
        if pred(x): yield x
async def batch(it, n):
    chunk = []
    async for x in it:
        chunk.append(x)
        if len(chunk) == n:
            yield chunk
            chunk = []
    if chunk: yield chunk
async def take(it, n):
    if n:
        async for x in it:
            yield x
            n -= 1
            if not n: break
async def enum(it, start=0):
    async for x in it:
        yield start, x
        start += 1
async def amap(f, it):
    async for x in it: yield await f(x)
async def double(x): return x * 2
async def main():
    print([x async for x in only(lambda v: v % 2, source(6))])
    print([b async for b in batch(source(5), 2)])
    print([p async for p in enum(amap(double, source(3)), 1)])
    s = source(10)
    print([x async for x in take(s, 2)])
    print(await s.__anext__())
    await s.aclose()
    total = 0
    async for a in source(2):
        async for b in source(2): total += a * 10 + b
    print(total, {x async for x in take(source(3), 0)}, sorted([x async for x in source(3)], reverse=True))
    g = (x * x async for x in source(3) if x)
    print([x async for x in g], [x async for x in g])
run(main())
