# Written by conformance/generate.py: 486 checks of exceptions, constructors 02.
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
s0 = [('IndexError', lambda: 0), ('InterruptedError', lambda: 0), ('IsADirectoryError', lambda: 0), ('KeyError', lambda: 0), ('KeyboardInterrupt', lambda: 0), ('LookupError', lambda: 0), ('MemoryError', lambda: 0), ('ModuleNotFoundError', lambda: 0), ('NameError', lambda: 0), ('NotADirectoryError', lambda: 0), ('NotImplementedError', lambda: 0), ('OSError', lambda: 0), ('OverflowError', lambda: 0), ('PendingDeprecationWarning', lambda: 0), ('PermissionError', lambda: 0), ('ProcessLookupError', lambda: 0), ('RecursionError', lambda: 0), ('ReferenceError', lambda: 0), ('ResourceWarning', lambda: 0), ('RuntimeError', lambda: 0), ('RuntimeWarning', lambda: 0), ('StopAsyncIteration', lambda: 0), ('StopIteration', lambda: 0), ('SyntaxError', lambda: 0), ('SyntaxWarning', lambda: 0), ('SystemError', lambda: 0), ('SystemExit', lambda: 0)]
f1 = [('', lambda s: lambda e: (e, str(e), e.args))]
a2 = [('()', lambda f: f(IndexError())), ("('m')", lambda f: f(IndexError('m'))), ('(1, 2)', lambda f: f(IndexError(1, 2))), ("('a', 'b', 'c')", lambda f: f(IndexError('a', 'b', 'c'))), ('(None)', lambda f: f(IndexError(None))), ("(1, 'm', 'f')", lambda f: f(IndexError(1, 'm', 'f'))), ("('m', ('f', 1, 2, 't'))", lambda f: f(IndexError('m', ('f', 1, 2, 't')))), ('(x=1)', lambda f: f(IndexError(x=1))), ("('m', [ValueError('i')])", lambda f: f(IndexError('m', [ValueError('i')]))), ("('utf-8', b'ab', 0, 1, 'r')", lambda f: f(IndexError('utf-8', b'ab', 0, 1, 'r'))), ("('utf-8', 'ab', 0, 1, 'r')", lambda f: f(IndexError('utf-8', 'ab', 0, 1, 'r'))), ("('m', name='n')", lambda f: f(IndexError('m', name='n'))), ('(1, 2, 3, 4, 5)', lambda f: f(IndexError(1, 2, 3, 4, 5))), ("(2, 'No such file', 'f', None, 'g')", lambda f: f(IndexError(2, 'No such file', 'f', None, 'g'))), ('([])', lambda f: f(IndexError([]))), ("('m', [])", lambda f: f(IndexError('m', []))), ("('m', [1])", lambda f: f(IndexError('m', [1]))), ("('m', [KeyboardInterrupt()])", lambda f: f(IndexError('m', [KeyboardInterrupt()])))]
run(s0, f1, a2)
