# except* shares out groups; split, subgroup and derive; groups in generators and loops.
def run(f):
    try:
        f()
    except BaseException as e:
        show(e)
def show(e, d=0):
    print("  " * d + type(e).__name__, e.args if not isinstance(e, BaseExceptionGroup) else repr(e.message), "ctx", type(e.__context__).__name__, "cause", type(e.__cause__).__name__)
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions: show(x, d + 1)
def a():
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2), OSError(3)])
    except* ValueError as e:
        print("v", e, e.exceptions)
    except* TypeError as e:
        print("t", repr(e))
run(a)
def b():
    try:
        raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError(2), ValueError(4)])])
    except* ValueError as e:
        print("v", repr(e))
        raise KeyError("k")
    except* TypeError as e:
        raise
run(b)
def c():
    try:
        raise ValueError("naked")
    except* ValueError as e:
        print(repr(e), e.exceptions)
    else:
        print("else")
    finally:
        print("finally")
run(c)
def d():
    try:
        raise ValueError("naked")
    except* TypeError as e:
        print("no")
run(d)
def e():
    try:
        raise ValueError("naked")
    except* ValueError:
        raise RuntimeError("new") from None
run(e)
def f():
    try:
        raise ExceptionGroup("x", [ValueError(1), TypeError(2)])
    except* (ValueError, TypeError):
        raise
run(f)
def g():
    try:
        raise ExceptionGroup("x", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError(1)
    except* TypeError:
        raise IndexError(2)
run(g)
def h():
    try:
        raise ValueError(1)
    except* ExceptionGroup:
        pass
run(h)
def i():
    try:
        raise ValueError(1)
    except* 5:
        pass
run(i)
eg = ExceptionGroup("m", [ValueError(1), ExceptionGroup("n", [TypeError(2), KeyError(3)]), OSError(4)])
eg.add_note("note")
print(eg.split(ValueError))
print(eg.split((TypeError, OSError)))
print(eg.subgroup(lambda x: isinstance(x, KeyError)), eg.subgroup(IndexError))
m, r = eg.split(KeyError)
print(m.__notes__, r.__notes__, r.exceptions, m.message)
for bad in (5, "x", (ValueError, 5), [ValueError], int):
    try: eg.split(bad)
    except TypeError as x: print(x)
class My(ExceptionGroup):
    def derive(self, excs):
        return My(self.message + "!", excs)
my = My("mine", [ValueError(1), TypeError(2)])
print(repr(my.split(ValueError)), type(my.subgroup(TypeError)).__name__)
print(ExceptionGroup.__mro__, ExceptionGroup.__bases__, issubclass(ExceptionGroup, Exception))
print(BaseExceptionGroup("a", [ValueError()]), repr(BaseExceptionGroup("a", [KeyboardInterrupt()])))
for args in (("a",), ("a", []), ("a", [1]), (1, [ValueError()]), ("a", 5), ("a", {}), ("a", "x")):
    try: print(ExceptionGroup(*args))
    except Exception as x: print(type(x).__name__, x)
try: ExceptionGroup("a", [KeyboardInterrupt()])
except TypeError as x: print(x)
def gen():
    try:
        yield 1
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)])
    except* ValueError as e:
        yield repr(e)
        print("after")
    except* TypeError as e:
        x = yield repr(e)
        print(x)
    finally:
        yield "fin"
def use():
    g = gen()
    print(next(g), next(g), next(g)); print(g.send("sent"))
    next(g)
run(use)
for i in range(3):
    try:
        raise ExceptionGroup("loop", [ValueError(i)])
    except* ValueError as e:
        print(i, e.exceptions)

