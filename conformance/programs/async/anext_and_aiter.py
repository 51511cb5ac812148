# aiter() and anext(), with and without a default.
class Numbers:
    def __init__(self, *values):
        self.values = iter(values)
    def __aiter__(self):
        return self
    async def __anext__(self):
        for value in self.values:
            return value
        raise StopAsyncIteration
async def letters():
    yield "a"
    yield "b"
async def main():
    numbers = aiter(Numbers(1, 2))
    print(await anext(numbers), await anext(numbers, 9), await anext(numbers, 9))
    try:
        await anext(numbers)
    except StopAsyncIteration as error:
        print("ends", error.args)
    source = letters()
    print(await anext(source), [letter async for letter in source], await anext(source, None))
    for call in (lambda: aiter([1]), lambda: anext([1]), lambda: anext(iter([1]), 2), lambda: aiter(), lambda: anext(1, 2, 3)):
        try:
            call()
        except TypeError as error:
            print(error)
try:
    main().send(None)
except StopIteration:
    print("end")
