# __aiter__ and __anext__ of own classes, aiter() and anext(), for-else, break and errors.
def run(coro):
    try:
        while True: coro.send(None)
    except StopIteration as e:
        return e.value
class Countdown:
    def __init__(self, n): self.n = n
    def __aiter__(self): return self
    async def __anext__(self):
        if self.n == 0: raise StopAsyncIteration
        self.n -= 1
        return self.n
class Bad:
    def __aiter__(self): return self
    def __anext__(self): return 5
class Fails:
    def __aiter__(self): return self
    async def __anext__(self): raise KeyError("inside")
async def main():
    async for x in Countdown(3): print(x, end=" ")
    else: print("else")
    async for x in Countdown(5):
        if x == 3: break
    else: print("not printed")
    print(x)
    it = aiter(Countdown(2))
    print(await anext(it), await anext(it), await anext(it, "default"))
    try:
        await anext(it)
    except StopAsyncIteration as e:
        print("stop", e.args)
    for bad in (Bad(), Fails()):
        try:
            async for x in bad: pass
        except (TypeError, KeyError) as e:
            print(type(e).__name__, e)
    for f in (lambda: aiter(5), lambda: anext(5), lambda: aiter([1])):
        try:
            f()
        except TypeError as e:
            print(e)
    async def nested():
        async for a in Countdown(2):
            async for b in Countdown(2):
                yield a, b
    print([p async for p in nested()], {p async for p in Countdown(2)} == {0, 1})
    total = 0
    async for x in Countdown(4):
        if x % 2: continue
        total += x
    return total
print(run(main()))
