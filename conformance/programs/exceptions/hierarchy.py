# Every builtin exception: its bases, construction, repr.
names = """BaseException SystemExit KeyboardInterrupt GeneratorExit Exception StopIteration StopAsyncIteration ArithmeticError FloatingPointError OverflowError
ZeroDivisionError AssertionError AttributeError BufferError EOFError ImportError ModuleNotFoundError LookupError IndexError KeyError MemoryError NameError UnboundLocalError
OSError BlockingIOError ChildProcessError ConnectionError BrokenPipeError ConnectionAbortedError ConnectionRefusedError ConnectionResetError FileExistsError FileNotFoundError InterruptedError
IsADirectoryError NotADirectoryError PermissionError ProcessLookupError TimeoutError ReferenceError RuntimeError NotImplementedError RecursionError SyntaxError IndentationError TabError SystemError
TypeError ValueError UnicodeError Warning DeprecationWarning PendingDeprecationWarning RuntimeWarning SyntaxWarning UserWarning FutureWarning ImportWarning UnicodeWarning BytesWarning ResourceWarning EncodingWarning""".split()
table = {c.__name__: c for c in (BaseException, SystemExit, KeyboardInterrupt, GeneratorExit, Exception, StopIteration, StopAsyncIteration, ArithmeticError, FloatingPointError, OverflowError, ZeroDivisionError, AssertionError, AttributeError, BufferError, EOFError, ImportError, ModuleNotFoundError, LookupError, IndexError, KeyError, MemoryError, NameError, UnboundLocalError, OSError, BlockingIOError, ChildProcessError, ConnectionError, BrokenPipeError, ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, FileExistsError, FileNotFoundError, InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError, TimeoutError, ReferenceError, RuntimeError, NotImplementedError, RecursionError, SyntaxError, IndentationError, TabError, SystemError, TypeError, ValueError, UnicodeError, Warning, DeprecationWarning, PendingDeprecationWarning, RuntimeWarning, SyntaxWarning, UserWarning, FutureWarning, ImportWarning, UnicodeWarning, BytesWarning, ResourceWarning, EncodingWarning)}
print(sorted(table) == sorted(names), len(names))
for n in names:
    c = table[n]
    print(n, [b.__name__ for b in c.__mro__[1:-1]], repr(c()), repr(c("msg")), repr(str(c("msg"))), c("a", 1, 2).args, repr(c("a", 1, 2)))
print(EnvironmentError is OSError, IOError is OSError, UnicodeEncodeError.__mro__[1].__name__, UnicodeDecodeError.__mro__[2].__name__, UnicodeTranslateError.__name__)
for c, args in ((UnicodeEncodeError, ("utf-8", "abc", 1, 2, "why")), (UnicodeDecodeError, ("ascii", b"abc", 0, 1, "why")), (UnicodeTranslateError, ("abc", 0, 2, "why"))):
    e = c(*args)
    print(repr(e), "|", e, "|", e.start, e.end, e.reason, e.object)
    try:
        c("x")
    except TypeError as err:
        print(err)
for n in ("KeyError", "ValueError"):
    try:
        table[n](foo=1)
    except TypeError as err:
        print(err)
