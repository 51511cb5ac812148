# Lazy builtins: exhaustion, strictness, start values, several iterables, errors at creation and at iteration.
print(list(enumerate("ab")), list(enumerate("ab", 5)), list(enumerate([], 1)), list(enumerate("a", start=-1)), next(enumerate("x")), list(enumerate("a", 2 ** 65)))
print(list(zip()), list(zip([1])), list(zip([1, 2], "ab", (True, False))), list(zip([1, 2], [3])), dict(zip("ab", range(2))), list(zip(*[(1, "a"), (2, "b")])), list(zip([1], [2], strict=True)))
for f in (lambda: list(zip([1], [2, 3], strict=True)), lambda: list(zip([1, 2], [3], strict=True)), lambda: list(zip([1], [1], [1, 2], strict=True)), lambda: zip(5), lambda: zip([1], 5), lambda: map(5), lambda: map(), lambda: list(map(5, [1])), lambda: map(str, 5), lambda: filter(None), lambda: filter(None, 5), lambda: list(filter(5, [1])), lambda: enumerate(), lambda: enumerate(5), lambda: enumerate([1], "a"), lambda: enumerate([], 1.5), lambda: list(map(lambda a: a, [1], [2])), lambda: zip([1], strct=True), lambda: reversed(5), lambda: sorted(map(len, ["a", 5])), lambda: list(map(int, ["1", "x"]))):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
print(list(map(str, [1, 2])), list(map(pow, [2, 3], [3, 2])), list(map(lambda *a: a, "ab", [1, 2, 3])), list(map(None.__class__, [])) if False else [], list(filter(None, [0, 1, "", "a", None, []])), list(filter(str.isalpha, "a1b2")), list(filter(lambda x: x > 1, [1, 2, 3])))
m = map(lambda x: x * 2, [1, 2, 3])
print(next(m), list(m), list(m), next(m, "end"))
z = zip(iter([1, 2, 3]), "ab")
print(next(z), list(z))
it = iter([1, 2, 3, 4])
print(list(zip(it, it)), list(zip(iter("abc"), range(2))))
e = enumerate("abc")
print(next(e), [i for i, _ in e], type(e).__name__, type(m).__name__, type(z).__name__, type(filter(None, [])).__name__, type(reversed([])).__name__, type(reversed("")).__name__, type(reversed(range(2))).__name__)
log = []
lazy = map(lambda x: log.append(x) or x, range(5))
print(log, next(lazy), log, any(x == 2 for x in lazy), log)
def boom():
    yield 1
    raise ValueError("in source")
for f in (lambda: list(map(str, boom())), lambda: list(zip(boom(), boom())), lambda: list(enumerate(boom())), lambda: list(filter(None, boom())), lambda: sorted(boom()), lambda: sum(boom()), lambda: max(boom()), lambda: tuple(boom()), lambda: set(boom()), lambda: dict.fromkeys(boom()), lambda: any(x > 5 for x in boom()), lambda: [*boom()], lambda: ",".join(map(str, boom()))):
    try: f()
    except ValueError as e: print(e, end="; ")
print()
print(sum(map(len, ["a", "bb"])), max(map(abs, [-3, 2])), " ".join(map(str, range(3))), [a + b for a, b in zip([1, 2], [3, 4])], list(reversed(list(enumerate("ab")))), sorted(zip([3, 1], "ab")), dict(map(lambda kv: (kv[1], kv[0]), {"a": 1}.items())), list(map(list, zip([1, 2], [3, 4]))), sum(x * y for x, y in zip([1, 2, 3], [4, 5, 6])), [*map("{}-{}".format, "ab", [1, 2])])
