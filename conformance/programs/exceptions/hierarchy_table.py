# The tree of builtin exceptions and who catches whom.
names = """ArithmeticError AssertionError AttributeError BlockingIOError BrokenPipeError BufferError ChildProcessError ConnectionAbortedError
ConnectionError ConnectionRefusedError ConnectionResetError EOFError FileExistsError FileNotFoundError FloatingPointError GeneratorExit
ImportError IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError
ModuleNotFoundError NameError NotADirectoryError NotImplementedError OSError OverflowError PermissionError ProcessLookupError
RecursionError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError SystemError SystemExit TabError TimeoutError
TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError ValueError Warning UserWarning
DeprecationWarning PendingDeprecationWarning SyntaxWarning RuntimeWarning FutureWarning ImportWarning UnicodeWarning BytesWarning ResourceWarning EncodingWarning""".split()
table = {c.__name__: c for c in [ArithmeticError, AssertionError, AttributeError, BlockingIOError, BrokenPipeError, BufferError, ChildProcessError, ConnectionAbortedError,
    ConnectionError, ConnectionRefusedError, ConnectionResetError, EOFError, FileExistsError, FileNotFoundError, FloatingPointError, GeneratorExit,
    ImportError, IndentationError, IndexError, InterruptedError, IsADirectoryError, KeyError, KeyboardInterrupt, LookupError, MemoryError,
    ModuleNotFoundError, NameError, NotADirectoryError, NotImplementedError, OSError, OverflowError, PermissionError, ProcessLookupError,
    RecursionError, ReferenceError, RuntimeError, StopAsyncIteration, StopIteration, SyntaxError, SystemError, SystemExit, TabError, TimeoutError,
    TypeError, UnboundLocalError, UnicodeDecodeError, UnicodeEncodeError, UnicodeError, UnicodeTranslateError, ValueError, Warning, UserWarning,
    DeprecationWarning, PendingDeprecationWarning, SyntaxWarning, RuntimeWarning, FutureWarning, ImportWarning, UnicodeWarning, BytesWarning, ResourceWarning, EncodingWarning]}
print(len(names), sorted(names) == sorted(table))
for n in names:
    c = table[n]
    print(n, "<", " < ".join(b.__name__ for b in c.__mro__[1:-1]), c.__module__)
print(EnvironmentError is OSError, IOError is OSError, issubclass(bool, int))
for n, c in table.items():
    if n.startswith("Unicode") and n not in ("UnicodeError", "UnicodeWarning"): continue
    e = c("message")
    assert str(e) == ("'message'" if c is KeyError else "message"), n
    assert e.args == ("message",) and repr(e) == f"{n}('message')", n
for code, expected in ((1, "PermissionError"), (2, "FileNotFoundError"), (3, "ProcessLookupError"), (4, "InterruptedError"), (10, "ChildProcessError"), (11, "BlockingIOError"), (13, "PermissionError"), (17, "FileExistsError"), (20, "NotADirectoryError"), (21, "IsADirectoryError"), (32, "BrokenPipeError"), (104, "ConnectionResetError"), (110, "TimeoutError"), (111, "ConnectionRefusedError"), (99, "OSError")):
    e = OSError(code, "text", "file")
    print(code, type(e).__name__ == expected, e, e.filename)
