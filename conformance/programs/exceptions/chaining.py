# __cause__, __context__, __suppress_context__, raise from, in nested handlers.
def show(e, depth=0):
    while e is not None:
        print("  " * depth + repr(e), "cause", repr(e.__cause__), "context", repr(e.__context__), e.__suppress_context__)
        e = e.__cause__ or (None if e.__suppress_context__ else e.__context__)
        depth += 1

def run(f):
    try:
        f()
    except BaseException as e:
        show(e)

def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("while handling")
def explicit():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError("explicit") from e
def none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("hidden") from None
def cls():
    raise ValueError from KeyError
def instance():
    raise ValueError("v") from KeyError("k")
def deep():
    try:
        try:
            try:
                raise KeyError("1")
            except KeyError:
                raise IndexError("2")
        except IndexError:
            raise TypeError("3")
    except TypeError:
        raise ValueError("4")
def reraise():
    try:
        raise KeyError("k")
    except KeyError:
        raise
def in_finally():
    try:
        raise KeyError("k")
    finally:
        raise ValueError("v")
def after_handled():
    try:
        raise KeyError("handled")
    except KeyError:
        pass
    raise ValueError("no context")
def nested_function():
    try:
        raise KeyError("k")
    except KeyError:
        helper()
def helper():
    raise ValueError("from helper")
def else_clause():
    try:
        pass
    except KeyError:
        pass
    else:
        raise ValueError("else")
def same_raised_again():
    e = ValueError("same")
    try:
        raise e
    except ValueError:
        raise e
def other_again():
    e = ValueError("e")
    try:
        raise KeyError("k")
    except KeyError:
        try:
            raise e
        except ValueError:
            raise e
def with_exit():
    class CM:
        def __enter__(self): pass
        def __exit__(self, *a): raise IndexError("exit")
    with CM():
        raise KeyError("body")
for f in (implicit, explicit, none, cls, instance, deep, reraise, in_finally, after_handled, nested_function, else_clause, same_raised_again, other_again, with_exit):
    print(f.__name__)
    run(f)
e = ValueError("manual")
e.__cause__ = KeyError("set")
print(e.__suppress_context__, repr(e.__cause__))
e.__context__ = TypeError("ctx")
e.__suppress_context__ = False
print(repr(e.__context__), e.__suppress_context__)
for bad in (lambda: setattr(e, "__cause__", 5), lambda: setattr(e, "__context__", "x"), lambda: delattr(e, "__cause__")):
    try:
        bad()
    except TypeError as err:
        print(err)
e.__cause__ = None
print(e.__cause__, e.__suppress_context__)
