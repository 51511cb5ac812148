# Things that cannot be indexed, stored into or deleted from.
def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: 5[0])
attempt(lambda: None[0])
attempt(lambda: (lambda: 0)[0])
attempt(lambda: {1}[0])
attempt(lambda: 1.5[0])
attempt(lambda: print["a"])
attempt(lambda: {"a": 1}["b"])
attempt(lambda: {1: 2}[(1, 2)])
attempt(lambda: {1: 2}[[]])
attempt(lambda: object()[1])

def store(target, key, value):
    try:
        target[key] = value
        print(target)
    except Exception as e:
        print(type(e).__name__, e)

def delete(target, key):
    try:
        del target[key]
        print(target)
    except Exception as e:
        print(type(e).__name__, e)

for target in ("abc", (1, 2), 5, None, {1}, range(3)):
    store(target, 0, 1)
    delete(target, 0)
store([1], 1, 2)
store([1], "a", 2)
store([1], -2, 2)
delete([1], 1)
delete([1], "a")
store({}, [], 1)
store({}, {}, 1)
delete({}, "x")
delete({1: 2}, 2)
store([1, 2, 3], slice(0, 2), 5)
store([1, 2, 3], slice(0, 3, 2), [1])
store([1, 2, 3], slice(0, 3, 2), 5)
store([1, 2, 3], slice(0, 2), [9])
