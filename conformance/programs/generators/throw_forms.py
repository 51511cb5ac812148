# throw() with an instance, a class, class and value; where it is raised and what comes back.
def echo():
    while True:
        try:
            got = yield "ready"
            print("got", got)
        except ValueError as e:
            print("ValueError", e.args)
        except KeyError as e:
            yield ("key", e.args)

g = echo()
print(next(g))
print(g.throw(ValueError("instance")))
print(g.throw(ValueError))
print(g.throw(ValueError, "value"))
print(g.throw(ValueError, ("two", "args")))
print(g.throw(ValueError, ValueError("ready made")))
print(g.throw(KeyError("k")))
print(g.send("after key"))
try:
    g.throw(IndexError("out"))
except IndexError as e:
    print("came out:", e)
print(list(g))

for bad in (5, "text", int, None):
    g = echo()
    next(g)
    try:
        g.throw(bad)
    except TypeError as e:
        print(e)

g = echo()
try:
    g.throw(ValueError("before start"))
except ValueError as e:
    print("unstarted:", e)
print(list(g))

def inner():
    try:
        yield 1
    except ValueError as e:
        print("inner saw", e)
        yield "recovered"
    return "inner result"

def outer():
    r = yield from inner()
    print("outer got", r)
    try:
        yield from [10, 20]
    except TypeError as e:
        print("outer saw", e)
        yield 99

g = outer()
print(next(g))
print(g.throw(ValueError("x")))
print(next(g))
print(g.throw(TypeError("for a list iterator")))
print(next(g, "end"))
