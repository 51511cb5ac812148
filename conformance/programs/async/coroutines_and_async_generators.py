# await, custom awaitables, async with, async for, async generators and comprehensions, without a loop.
async def a(x):
    return x * 2
async def b():
    r = await a(2)
    s = await a(r)
    return r, s
def run(c):
    try:
        while True: print("y", c.send(None))
    except StopIteration as e: return e.value
print(run(b()))
class Aw:
    def __init__(s, v): s.v = v
    def __await__(s):
        got = yield s.v
        return ("aw", got)
async def c():
    print(await Aw(1))
    try:
        await Aw(2)
    except ValueError as e:
        print("caught", e)
        return await a(5)
co = c(); print(co.send(None), co.send("sent"))
try: co.throw(ValueError("t"))
except StopIteration as e: print("stop", e.value)
try: co.send(None)
except RuntimeError as e: print(e)
class W:
    def __await__(s): return a(3).__await__()
print(run(W().__await__()))
async def d(): return await W()
print(run(d()))
class Bad:
    def __await__(s): return 5
for x in (Bad(), 5, None, [1]):
    async def e(): await x
    try: run(e())
    except TypeError as ex: print(ex)
def g():
    x = yield 1
async def cl():
    try: await Aw(1)
    finally: print("fin")
z = cl(); z.send(None); print(z.close()); 
z = cl(); z.close()
print(type(z).__name__, z.__name__)
async def f(): 
    async with CM() as v:
        print(v)
    async for i in AI():
        print(i)
    else: print("else")
    return [x async for x in AI()], {x: await a(x) async for x in AI() if x}
class CM:
    async def __aenter__(s): print("aenter"); return await a("e")
    async def __aexit__(s, *x): print("aexit", x[0]); return await a(0)
class AI:
    def __init__(s): s.n = 0
    def __aiter__(s): return s
    async def __anext__(s):
        s.n += 1
        if s.n > 2: raise StopAsyncIteration
        return await a(s.n)
print(run(f()))
async def ag():
    yield 1
    x = yield await a(1)
    print("x", x)
    yield 3
async def use():
    async for v in ag(): print("ag", v)
    g = ag()
    print(await g.__anext__(), await g.asend(None), await g.asend("hey"))
    try: await g.asend(None)
    except StopAsyncIteration: print("SAI")
    g = ag(); await g.__anext__()
    try: await g.athrow(ValueError("at"))
    except ValueError as e: print("at", e)
    g = ag(); await g.__anext__(); print(await g.aclose())
    print([v async for v in ag() if v != 1])
    h = (v * 2 async for v in ag())
    print([q async for q in h], type(h).__name__)
run(use())
