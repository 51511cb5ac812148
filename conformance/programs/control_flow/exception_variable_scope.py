# The name bound by `as` disappears; nested handlers; the handled exception is restored.
e = "global e"
def f():
    try:
        raise ValueError("x")
    except ValueError as e:
        saved = e
    try:
        return e
    except UnboundLocalError as err:
        return str(err), repr(saved)
print(f(), e)
try:
    raise KeyError("k")
except KeyError as e:
    print(repr(e))
try:
    e
except NameError as err:
    print(err)
def nested():
    try:
        raise ValueError("outer")
    except ValueError as e:
        try:
            raise KeyError("inner")
        except KeyError as e:
            inner = repr(e)
        try:
            e
        except UnboundLocalError as err:
            return inner, str(err)
print(nested())
def deleted_inside():
    try:
        raise ValueError
    except ValueError as e:
        del e
    return "fine"
print(deleted_inside())
def rebound_inside():
    try:
        raise ValueError
    except ValueError as e:
        e = 5
        x = e
    try:
        return e
    except UnboundLocalError:
        return x
print(rebound_inside())
def closure():
    try:
        raise ValueError("captured")
    except ValueError as e:
        get = lambda: repr(e)
        print(get())
    try:
        get()
    except NameError as err:
        return str(err)
print(closure())
def context_after():
    try:
        raise ValueError("1")
    except ValueError:
        pass
    try:
        raise KeyError("2")
    except KeyError as e:
        return e.__context__
print(context_after())
def loop():
    out = []
    for i in range(3):
        try:
            raise ValueError(i)
        except ValueError as e:
            out.append(e)
    return [(x.args, x.__context__) for x in out]
print(loop())
def in_function_called_from_handler():
    try:
        raise ValueError("handled")
    except ValueError:
        return helper()
def helper():
    try:
        raise KeyError("h")
    except KeyError as e:
        return repr(e.__context__)
print(in_function_called_from_handler())
class C:
    try:
        raise ValueError("class")
    except ValueError as e:
        msg = str(e)
    has = True
print(C.msg, hasattr(C, "e"))
try:
    try:
        raise ValueError("a")
    except ValueError as e1:
        raise TypeError("b") from e1
except TypeError as e2:
    print(repr(e2.__cause__), repr(e2))
for i in range(2):
    try:
        raise ValueError(i)
    except ValueError as e:
        last = e
print(last.args)
