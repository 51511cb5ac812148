# StopIteration inside a generator's body turns into RuntimeError, with the cause kept.
def explicit():
    yield 1
    raise StopIteration("inner")

def from_next():
    it = iter([1])
    while True:
        yield next(it)

def guarded():
    it = iter([1, 2])
    while True:
        try:
            yield next(it)
        except StopIteration:
            return "guarded end"

for f in (explicit, from_next):
    try:
        for x in f():
            print(f.__name__, x)
    except RuntimeError as e:
        print(e, "|", repr(e.__cause__), "|", repr(e.__context__), e.__suppress_context__)

print(list(guarded()))

def through():
    try:
        yield from explicit()
    except RuntimeError as e:
        yield "caught " + str(e)

print(list(through()))

g = explicit()
next(g)
try:
    g.throw(StopIteration("thrown"))
except RuntimeError as e:
    print("throw:", e, repr(e.__cause__))

genexp = (next(iter([])) for _ in range(2))
try:
    list(genexp)
except RuntimeError as e:
    print("genexp:", e)

def plain_function():
    raise StopIteration(7)

def calls():
    yield 0
    plain_function()

try:
    print(list(calls()))
except RuntimeError as e:
    print(type(e).__name__, e, e.__cause__.value)

async def co():
    raise StopIteration(3)

c = co()
try:
    c.send(None)
except RuntimeError as e:
    print(e, repr(e.__cause__))

async def agen():
    yield 1
    raise StopAsyncIteration(4)

async def use():
    async for x in agen():
        print("a", x)

try:
    use().send(None)
except RuntimeError as e:
    print(e, repr(e.__cause__))
