# Written by conformance/generate.py: 486 checks of exceptions, constructors 01.
nan = float("nan")
inf = float("inf")
def func(a, b=2): return (a, b)
def gen(): yield 1; yield "x"
class Thing:
    x = 1
def show(v):
    name = type(v).__name__
    if name in ("set", "frozenset") and not all(type(x) is int for x in v):
        r = name + " of " + repr(sorted(map(repr, v)))
    elif name == "memoryview":
        try: r = "memory of " + repr(v.tolist())
        except Exception as e: r = "memory: " + str(e)
    elif hasattr(v, "__next__"):
        items = []
        try:
            for i in range(9): items.append(repr(next(v)))
            items.append("...")
        except StopIteration: pass
        except Exception as e: items.append(type(e).__name__ + ": " + str(e))
        r = name + " of " + ", ".join(items)
    else:
        r = repr(v)
    return r if len(r) < 120 else r[:70] + "... " + str(len(r)) + " ..." + r[-30:]
def no_address(r):
    parts = r.split(" at 0x")
    return parts[0] + "".join([" at" + part.lstrip("0123456789abcdef") for part in parts[1:]])
def run(subjects, functions, shapes, mutable=False):
    for s, make in subjects:
        for f, get in functions:
            for a, call in shapes:
                subject = make()
                try: r = show(call(get(subject)))
                except BaseException as e: r = type(e).__name__ + ": " + str(e)
                if mutable: r += " | " + show(subject)
                r = s + f + a + " -> " + no_address(r).replace("\n", "\\n")
                print(r.encode("ascii", "backslashreplace").decode() if not r.isprintable() else r)
s0 = [('ArithmeticError', lambda: 0), ('AssertionError', lambda: 0), ('AttributeError', lambda: 0), ('BaseException', lambda: 0), ('BaseExceptionGroup', lambda: 0), ('BlockingIOError', lambda: 0), ('BrokenPipeError', lambda: 0), ('BufferError', lambda: 0), ('BytesWarning', lambda: 0), ('ChildProcessError', lambda: 0), ('ConnectionAbortedError', lambda: 0), ('ConnectionError', lambda: 0), ('ConnectionRefusedError', lambda: 0), ('ConnectionResetError', lambda: 0), ('DeprecationWarning', lambda: 0), ('EOFError', lambda: 0), ('EncodingWarning', lambda: 0), ('Exception', lambda: 0), ('ExceptionGroup', lambda: 0), ('FileExistsError', lambda: 0), ('FileNotFoundError', lambda: 0), ('FloatingPointError', lambda: 0), ('FutureWarning', lambda: 0), ('GeneratorExit', lambda: 0), ('ImportError', lambda: 0), ('ImportWarning', lambda: 0), ('IndentationError', lambda: 0)]
f1 = [('', lambda s: lambda e: (e, str(e), e.args))]
a2 = [('()', lambda f: f(ArithmeticError())), ("('m')", lambda f: f(ArithmeticError('m'))), ('(1, 2)', lambda f: f(ArithmeticError(1, 2))), ("('a', 'b', 'c')", lambda f: f(ArithmeticError('a', 'b', 'c'))), ('(None)', lambda f: f(ArithmeticError(None))), ("(1, 'm', 'f')", lambda f: f(ArithmeticError(1, 'm', 'f'))), ("('m', ('f', 1, 2, 't'))", lambda f: f(ArithmeticError('m', ('f', 1, 2, 't')))), ('(x=1)', lambda f: f(ArithmeticError(x=1))), ("('m', [ValueError('i')])", lambda f: f(ArithmeticError('m', [ValueError('i')]))), ("('utf-8', b'ab', 0, 1, 'r')", lambda f: f(ArithmeticError('utf-8', b'ab', 0, 1, 'r'))), ("('utf-8', 'ab', 0, 1, 'r')", lambda f: f(ArithmeticError('utf-8', 'ab', 0, 1, 'r'))), ("('m', name='n')", lambda f: f(ArithmeticError('m', name='n'))), ('(1, 2, 3, 4, 5)', lambda f: f(ArithmeticError(1, 2, 3, 4, 5))), ("(2, 'No such file', 'f', None, 'g')", lambda f: f(ArithmeticError(2, 'No such file', 'f', None, 'g'))), ('([])', lambda f: f(ArithmeticError([]))), ("('m', [])", lambda f: f(ArithmeticError('m', []))), ("('m', [1])", lambda f: f(ArithmeticError('m', [1]))), ("('m', [KeyboardInterrupt()])", lambda f: f(ArithmeticError('m', [KeyboardInterrupt()])))]
run(s0, f1, a2)
