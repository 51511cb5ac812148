# except*: several handlers, raising inside, naked exceptions, else and finally.
def attempt(exc):
    print("--", repr(exc))
    try:
        try:
            if exc is not None:
                raise exc
        except* ValueError as g:
            print("V", [repr(e) for e in g.exceptions], type(g).__name__)
        except* (KeyError, IndexError) as g:
            print("K", [repr(e) for e in g.exceptions])
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as e:
        print("escaped", repr(e))

attempt(None)
attempt(ValueError("naked"))
attempt(TypeError("unmatched naked"))
attempt(ExceptionGroup("g", [ValueError(1), KeyError(2)]))
attempt(ExceptionGroup("g", [ValueError(1), TypeError(2)]))
attempt(ExceptionGroup("g", [TypeError(1), ExceptionGroup("h", [IndexError(2), ValueError(3)])]))
attempt(BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)]))

def raising():
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise KeyError("new")
    except* TypeError as g:
        raise

try:
    raising()
except BaseException as e:
    print(repr(e), [repr(x) for x in e.exceptions])
    print(repr(e.exceptions[0].__context__))

def in_loop():
    seen = []
    for i in range(3):
        try:
            raise ExceptionGroup("loop", [ValueError(i)])
        except* ValueError as g:
            seen.append(g.exceptions[0].args[0])
    return seen

print(in_loop())
try:
    try:
        raise ValueError("x")
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError("x")
    except* 5:
        pass
except TypeError as e:
    print(e)
try:
    raise ExceptionGroup("outer", [ValueError(1)])
except* ValueError as g:
    pass
try:
    g
except NameError as e:
    print(e)
