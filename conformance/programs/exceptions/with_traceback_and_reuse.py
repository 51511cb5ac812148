# with_traceback(None), the same exception raised twice, stored and compared.
e = ValueError("kept")
print(e.with_traceback(None) is e)
try:
    e.with_traceback(5)
except TypeError as err:
    print(err)
try:
    raise e.with_traceback(None)
except ValueError as caught:
    print(caught is e, caught.args)
def fail(n):
    raise KeyError(n)
store = []
for i in range(3):
    try:
        fail(i)
    except KeyError as k:
        store.append(k)
print([s.args for s in store], store[0] == store[0], store[0] == store[1], len(set(map(id, store))))
for s in store:
    try:
        raise s
    except KeyError as again:
        print(again is s, again.__context__, end="; ")
print()
try:
    try:
        raise store[0]
    except KeyError:
        raise store[1]
except KeyError as k:
    print(k.args, k.__context__.args)
class Shared(Exception): pass
shared = Shared("once")
def f():
    raise shared
count = 0
for _ in range(3):
    try:
        f()
    except Shared as s:
        count += s is shared
print(count, shared.__cause__, shared.__suppress_context__)
try:
    raise shared from ValueError("cause")
except Shared as s:
    print(repr(s.__cause__), s.__suppress_context__)
try:
    raise shared from None
except Shared as s:
    print(s.__cause__, s.__suppress_context__)
def returns_exception(): return ValueError("returned, not raised")
r = returns_exception()
print(repr(r), r.__context__, isinstance(r, Exception))
errors = [ZeroDivisionError("a"), TypeError("b"), ZeroDivisionError("c")]
print([str(x) for x in errors if isinstance(x, ArithmeticError)], {type(x).__name__: str(x) for x in errors}, sorted(errors, key=str)[0], max(map(str, errors)))
def collect(*fs):
    out = []
    for f in fs:
        try:
            out.append(("ok", f()))
        except Exception as e:
            out.append((type(e).__name__, e))
    return out
print(collect(lambda: 1, lambda: 1 / 0, lambda: [][0], lambda: {}["k"], lambda: int("x")))
print(__debug__, AssertionError("x").with_traceback(None).args)
