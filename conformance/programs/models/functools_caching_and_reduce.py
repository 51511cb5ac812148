from functools import lru_cache, partial, reduce, total_ordering, wraps, cached_property, singledispatch


@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return "v" + ".".join(map(str, self.parts))


def timed(label):
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            wrapper.calls += 1
            return f"{label}: {func(*args, **kwargs)}"
        wrapper.calls = 0
        return wrapper
    return decorator


@timed("result")
def add(a, b):
    """Add two numbers."""
    return a + b


class Circle:
    def __init__(self, r):
        self.r = r

    @cached_property
    def area(self):
        print("computing")
        return round(3.14159 * self.r ** 2, 2)


@singledispatch
def describe(x):
    return f"something: {x!r}"


@describe.register
def _(x: int):
    return f"int {x}"


@describe.register(list)
def _(x):
    return "list of " + ", ".join(describe(i) for i in x)


print(fib(80), fib.cache_info().hits > 70, fib.cache_info().currsize)
fib.cache_clear()
print(fib.cache_info())
print(reduce(lambda a, b: a * b, range(1, 8)), reduce(lambda a, b: a + b, [], "start"), reduce(max, [3, 9, 4]))
print(partial(int, base=2)("1011"), partial(pow, 2)(10), list(map(partial(max, 5), [1, 9])))
vs = [Version(t) for t in ("1.10", "1.2", "2.0")]
print(sorted(vs), vs[0] >= vs[1], vs[0] > vs[2], max(vs), vs[0] <= Version("1.10"), vs[0] != vs[1])
print(add(1, 2), add(3, b=4), add.calls, add.__name__, add.__doc__, add.__wrapped__(5, 6))
c = Circle(2)
print(c.area, c.area, "area" in vars(c))
print(describe(5), describe("s"), describe([1, "a", [2]]), describe(True), describe.dispatch(int) is describe.dispatch(bool))
