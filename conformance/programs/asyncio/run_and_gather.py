import asyncio


async def fetch(name, delay):
    print("start", name)
    await asyncio.sleep(delay)
    print("end", name)
    return f"{name}:{delay}"


async def main():
    results = await asyncio.gather(fetch("a", 0.6), fetch("b", 0.2), fetch("c", 0.4))
    print(results)
    print(await asyncio.gather())
    same = fetch("d", 0)
    task = asyncio.ensure_future(same)
    print(await asyncio.gather(task, task))
    return "done"


print(asyncio.run(main()))
