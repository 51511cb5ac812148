# A generator that is running refuses to be entered again.
def selfish():
    try:
        next(me)
    except ValueError as e:
        yield "next: " + str(e)
    try:
        me.send(1)
    except ValueError as e:
        yield "send: " + str(e)
    try:
        me.throw(KeyError("k"))
    except ValueError as e:
        yield "throw: " + str(e)
    try:
        me.close()
    except ValueError as e:
        yield "close: " + str(e)
    yield me.gi_running

me = selfish()
print(me.gi_running)
for line in me:
    print(line)
print(me.gi_running)

def unstarted():
    x = yield 1
    print("got", x)

g = unstarted()
try:
    g.send("early")
except TypeError as e:
    print(e)
print(g.send(None))
try:
    g.send("late")
except StopIteration:
    print("finished")
try:
    g.send("after")
except StopIteration as e:
    print("stopped", e.value)
try:
    g.throw(ValueError("dead"))
except ValueError as e:
    print("dead", e)
print(g.close())

async def co():
    return 1

c = co()
try:
    c.send(5)
except TypeError as e:
    print(e)
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
try:
    iter(c)
except TypeError as e:
    print(e)
try:
    for _ in co():
        pass
except TypeError as e:
    print(e)
