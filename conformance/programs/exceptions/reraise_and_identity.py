# raise alone, raise e, wrapping and unwrapping, identity through several handlers.
def level3(): raise ValueError("deep")
def level2():
    try:
        level3()
    except ValueError as e:
        e.seen = ["level2"]
        raise
def level1():
    try:
        level2()
    except ValueError as e:
        e.seen.append("level1")
        raise e
try:
    level1()
except ValueError as e:
    print(e, e.seen, e.__context__, e.__cause__)
try:
    raise
except RuntimeError as e:
    print(e)
def bare(): raise
try:
    try:
        1 / 0
    except ZeroDivisionError:
        bare()
except ZeroDivisionError as e:
    print("bare in a function:", e)
saved = None
try:
    [][0]
except IndexError as e:
    saved = e
try:
    e
except NameError as err:
    print(err)
try:
    raise saved
except IndexError as again:
    print(again is saved)
class Wrapper(Exception):
    def __init__(self, inner):
        super().__init__(f"wrapped {inner!r}")
        self.inner = inner
def wrap(f):
    try:
        return f()
    except Exception as e:
        raise Wrapper(e) from e
try:
    wrap(lambda: wrap(lambda: {}["x"]))
except Wrapper as w:
    depth = 0
    while isinstance(w, Wrapper):
        depth += 1
        print(depth, w, w.__cause__ is w.inner)
        w = w.inner
    print(repr(w))
try:
    try:
        raise ValueError(1)
    except ValueError as first:
        try:
            raise KeyError(2)
        except KeyError as second:
            print(second.__context__ is first)
            raise first
except ValueError as e:
    print(e, repr(e.__context__), e.__context__.__context__)
errors = []
for i in range(3):
    try:
        raise ValueError(i)
    except ValueError as e:
        errors.append(e)
print([x.args[0] for x in errors], all(x.__context__ is None for x in errors))
try:
    raise ValueError
except ValueError as e:
    print(repr(e), e.args)
try:
    raise ValueError() from ValueError("same type")
except ValueError as e:
    print(repr(e.__cause__))
e1, e2 = ValueError("1"), ValueError("2")
e1.__context__ = e2
try:
    raise e1
except ValueError as e:
    print(e.__context__ is e2)
