# map with several iterables, filter with None, laziness, errors.
print(list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], [10, 20])), list(map(max, [1, 5], [3, 2], [2, 9])), list(map(None.__class__, [])), list(map(int, "123")), [*map(len, ["a", "bb"])], list(map(pow, [2, 3], [3, 2])), list(map(str.upper, "ab")), set(map(abs, [-1, 1])))
print(list(filter(None, [0, 1, "", "a", None, [], [0]])), list(filter(lambda x: x % 2, range(6))), list(filter(str.isalpha, "a1b")), list(filter(bool, {0: 1, 2: 3})), "".join(filter(lambda c: c not in "aeiou", "hello")), tuple(filter(None, ())), list(filter(lambda x: [], [1])))
log = []
m = map(lambda x: log.append(x) or x * 2, [1, 2, 3])
print(log, next(m), log, list(m), log, next(m, "end"), type(m).__name__, type(filter(None, [])).__name__)
f = filter(lambda x: log.append(("f", x)) or x > 1, [1, 2, 3])
log.clear()
print(next(f), log, list(f), list(f))
def attempt(g):
    try:
        print(g())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: map())
attempt(lambda: map(str))
attempt(lambda: map(str, 5))
attempt(lambda: list(map(5, [1])))
attempt(lambda: list(map(lambda x: x, [1], [2])))
attempt(lambda: list(map(lambda x: 1 / x, [1, 0])))
attempt(lambda: list(map(None, [1])))
attempt(lambda: filter(None))
attempt(lambda: filter(None, 5))
attempt(lambda: filter(None, [1], [2]))
attempt(lambda: list(filter(5, [1])))
attempt(lambda: list(filter(lambda: 1, [1])))
attempt(lambda: map(str, [1], key=1))
attempt(lambda: len(map(str, [1])))
attempt(lambda: map(str, [1])[0])
print(list(map(lambda p: p[0] * p[1], zip([1, 2], [3, 4]))), sum(map(lambda x: x * x, range(4))), dict(map(lambda k: (k, len(k)), ["a", "bb"])), max(map(len, ["a", "bbb"])), list(map(list, ["ab", "cd"])), list(map(tuple, [[1], [2]])), any(map(str.isupper, "aB")), all(map(str.isupper, "aB")))
m = map(lambda x: 1 / x, [1, 0, 2])
print(next(m))
try:
    next(m)
except ZeroDivisionError as e:
    print(e, next(m))
nested = map(lambda f: f(4), [lambda x: x + 1, lambda x: x * 2, str])
print(list(nested), list(map(lambda *a: a, "ab", [1, 2], (True, False))), list(filter(lambda kv: kv[1] > 1, {"a": 1, "b": 2}.items())))
class Callable:
    def __call__(self, x): return x * 3
print(list(map(Callable(), [1, 2])), list(map(type("").join, [["a", "b"]])) if False else "", list(map("{}!".format, [1, 2])), list(map([10, 20].__getitem__, [1, 0])), list(map({"a": 1}.get, "ab")))
def raises_stop(x):
    if x == 2:
        raise StopIteration
    return x
print(list(map(raises_stop, [1, 2, 3])))
