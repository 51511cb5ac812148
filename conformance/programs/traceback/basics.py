import io
import sys
import traceback


def inner(x):
    return 1 / x


def outer():
    return inner(0)


try:
    outer()
except ZeroDivisionError as error:
    print(traceback.format_exc())
    print(traceback.format_exception(error))
    print(traceback.format_exception_only(error))
    print(traceback.format_exception_only(type(error), error))
    print("".join(traceback.format_tb(error.__traceback__)))
    for frame in traceback.extract_tb(error.__traceback__):
        print(frame.name, frame.lineno, frame.line, frame)
    te = traceback.TracebackException.from_exception(error)
    print("".join(te.format()), str(te), te.exc_type)
    buffer = io.StringIO()
    traceback.print_exc(file=buffer)
    print(buffer.getvalue() == traceback.format_exc())
    traceback.print_exc()
    print("".join(traceback.format_exception(type(error), error, error.__traceback__, limit=1)))
try:
    try:
        {}["a"]
    except KeyError as error:
        raise ValueError("outer") from error
except ValueError as error:
    print(traceback.format_exc())
    print(traceback.format_exc(chain=False))
print(repr(traceback.format_exc()))
print(traceback.format_list([("file.py", 3, "func", "x = 1")]))
try:
    raise ValueError("a\nb")
except ValueError as e:
    print(traceback.format_exception_only(e))
