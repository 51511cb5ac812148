# Coroutine functions as values: stored, decorated, partially applied, called in loops and classes.
def run(coro):
    try:
        while True:
            coro.send(None)
    except StopIteration as e:
        return e.value

def logged(f):
    async def wrapper(*args, **kwargs):
        print("call", f.__name__, args, kwargs)
        result = await f(*args, **kwargs)
        print("result", result)
        return result
    return wrapper

def retry(times):
    def decorate(f):
        async def wrapper(*a):
            for attempt in range(1, times + 1):
                try:
                    return await f(*a)
                except OSError as e:
                    print("attempt", attempt, "failed:", e)
            raise RuntimeError("gave up")
        return wrapper
    return decorate

class Service:
    def __init__(self):
        self.calls = 0
    @logged
    async def get(self, key, default=None):
        return {"a": 1}.get(key, default)
    @retry(3)
    async def flaky(self):
        self.calls += 1
        if self.calls % 3:
            raise OSError(f"call {self.calls}")
        return "ok"
    @staticmethod
    async def static(x):
        return x + 1
    @classmethod
    async def build(cls):
        return cls()
    @property
    async def prop(self):
        return "property"
    async def __call__(self, x):
        return ("called", x)
    def __repr__(self):
        return "<Service>"

async def main():
    s = await Service.build()
    print(await s.get("a"), await s.get("b", default=0))
    print(await s.flaky())
    print(await s.static(1), await s.prop, await s("x"))
    table = {"inc": s.static, "call": s}
    for name in sorted(table):
        print(name, await table[name](10))
    jobs = [s.static(i) for i in range(4)]
    print([await j for j in jobs])
    print(await (lambda x: s.static(x))(5))
    print(sorted([await s.static(x) for x in (3, 1, 2)], reverse=True))
    value = await s.static(1) + await s.static(2) * 3
    print(value, -await s.static(1), not await s.static(0), (await s.static(2)) ** 2)
    print(f"{await s.static(41)} {await s.prop!r:>12}")
    if await s.static(0) and (n := await s.static(9)):
        print("n", n)
    return await s.get("zz")

print(run(main()))
