# A loop of our own making that runs tasks round robin and sleeps on a virtual clock.
class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks
    def __await__(self):
        woke = yield self
        return woke

class Loop:
    def __init__(self):
        self.now = 0
        self.ready = []
        self.sleeping = []
        self.log = []
    def spawn(self, coro, name):
        self.ready.append((coro, name, None))
    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.sleeping.sort(key=lambda s: (s[0], s[1]))
                self.now, name, coro = self.sleeping.pop(0)
                self.ready.append((coro, name, self.now))
            coro, name, value = self.ready.pop(0)
            try:
                request = coro.send(value)
            except StopIteration as stop:
                self.log.append((self.now, name, "returned", stop.value))
            except Exception as e:
                self.log.append((self.now, name, "failed", repr(e)))
            else:
                self.sleeping.append((self.now + request.ticks, name, coro))

loop = Loop()

async def worker(name, delays):
    total = 0
    for d in delays:
        woke = await Sleep(d)
        total += d
        print(f"{woke:3d} {name} slept {d}")
    return total

async def failing():
    await Sleep(4)
    raise ValueError("broken")

async def parent():
    a = await worker("child-1", [1, 1])
    b = await worker("child-2", [2])
    return a + b

loop.spawn(worker("slow", [5, 5]), "slow")
loop.spawn(worker("fast", [1, 2, 3]), "fast")
loop.spawn(failing(), "failing")
loop.spawn(parent(), "parent")
loop.run()
for entry in loop.log:
    print(entry)
