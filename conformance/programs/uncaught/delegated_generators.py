# An error that comes out of a chain of delegations names every frame on the way.
def leaf():
    yield 1
    yield 2 / 0


def middle():
    yield 0
    result = yield from leaf()
    return result


def outer():
    for _ in range(1):
        yield from middle()


g = outer()
print(next(g))
print(next(g))
print(next(g))
