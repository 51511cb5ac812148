# The value of a generator's return travels in StopIteration and out of yield from.
def gen(n):
    total = 0
    for i in range(n):
        total += i
        yield i
    return total

def collect(g):
    items = []
    while True:
        try:
            items.append(next(g))
        except StopIteration as stop:
            return items, stop.value, stop.args

for n in (0, 1, 4):
    print(collect(gen(n)))

def outer():
    first = yield from gen(3)
    second = yield from gen(4)
    return first, second

print(collect(outer()))

def returns_exception():
    yield 1
    return StopIteration(5)

items, value, args = collect(returns_exception())
print(items, type(value), value.value, len(args))

def returns_tuple():
    return (1, 2)
    yield

try:
    next(returns_tuple())
except StopIteration as e:
    print(e.value, e.args, e)

def returns_none():
    yield

g = returns_none()
next(g)
try:
    next(g)
except StopIteration as e:
    print(e.value, e.args, repr(e))
try:
    next(g)
except StopIteration as e:
    print("again", e.value, e.args)

class Plain:
    def __iter__(self):
        return iter([1, 2])

def over_plain():
    r = yield from Plain()
    print("plain result", r)
    r = yield from "ab"
    print("str result", r)
    return "done"

print(collect(over_plain()))
print(next(gen(0), "default"))
print(list(gen(3)), tuple(outer()), sum(gen(5)), max(gen(4)))
