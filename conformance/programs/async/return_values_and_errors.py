# What coroutines return and raise through several awaits; finally blocks; ignoring results.
def run(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def value(x): return x
async def fail(e): raise e
async def chain(n): return n if n == 0 else await chain(n - 1) + 1
async def safe(c, default=None):
    try: return await c
    except Exception as e: return default if default is not None else repr(e)
    finally: print("finally", end=" ")
async def main():
    print(await value(1), await chain(10), await safe(value(2)), await safe(fail(KeyError("k"))), await safe(fail(ValueError("v")), "default"))
    results = [await safe(value(i) if i % 2 else fail(OSError(i))) for i in range(3)]
    print(results, (await value([1, 2]))[1], await value(await value(3)), await (value(4) if results else value(5)))
    async def inner(): return [await value(i) for i in "ab"], {k: await value(k) for k in (1,)}
    print(await inner())
    try: await safe(fail(KeyboardInterrupt("up")))
    except KeyboardInterrupt as e: print(repr(e))
    try:
        try: await fail(ValueError("first"))
        except ValueError as e: await fail(RuntimeError("second"))
    except RuntimeError as e: print(e, repr(e.__context__))
    x, y = await value((1, 2))
    x += await value(5)
    d = {await value("k"): await value("v")}
    return x, y, d, await value(None)
print(run(main()))
