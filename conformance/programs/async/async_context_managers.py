# async with: order of entry and exit, several managers, errors and their suppression.
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value

class CM:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail
    async def __aenter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter " + self.name)
        return self.name.upper()
    async def __aexit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value)
        if self.fail == "exit":
            raise RuntimeError("exit " + self.name)
        return self.suppress

async def both(a, b, error=None):
    async with a as x, b as y:
        print("body", x, y)
        if error:
            raise error
    return "finished"

async def attempt(*args):
    try:
        print(await both(*args))
    except Exception as e:
        print("->", repr(e), "context", repr(e.__context__))

async def main():
    await attempt(CM("a"), CM("b"))
    await attempt(CM("a"), CM("b"), ValueError("v"))
    await attempt(CM("a"), CM("b", suppress=True), ValueError("v"))
    await attempt(CM("a", suppress=True), CM("b"), ValueError("v"))
    await attempt(CM("a"), CM("b", fail="enter"))
    await attempt(CM("a"), CM("b", fail="exit"), KeyError("k"))
    async def early():
        async with CM("early"):
            return 5
    print(await early())
    async def loops():
        for i in range(3):
            async with CM(str(i)):
                if i == 0:
                    continue
                break
    await loops()

    class Half:
        async def __aenter__(self):
            pass
    class None_:
        pass
    class Sync:
        def __enter__(self): return self
        def __exit__(self, *a): pass
    for thing in (Half(), None_(), Sync(), 5):
        try:
            async with thing:
                pass
        except (TypeError, AttributeError) as e:
            print(type(e).__name__, e)
    try:
        with CM("wrong kind"):
            pass
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)

run(main())
