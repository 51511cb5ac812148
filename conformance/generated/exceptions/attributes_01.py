# Written by conformance/generate.py: 500 checks of exceptions, attributes 01.
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
s0 = [("OSError(2, 'm', 'f')", lambda: OSError(2, 'm', 'f')), ("OSError('x')", lambda: OSError('x')), ("SyntaxError('m', ('f', 1, 2, 't'))", lambda: SyntaxError('m', ('f', 1, 2, 't'))), ("SyntaxError('m')", lambda: SyntaxError('m')), ('StopIteration(5)', lambda: StopIteration(5)), ('StopIteration()', lambda: StopIteration()), ('SystemExit(3)', lambda: SystemExit(3)), ("KeyError('k')", lambda: KeyError('k')), ("ImportError('m', name='n', path='p')", lambda: ImportError('m', name='n', path='p')), ("NameError('m', name='n')", lambda: NameError('m', name='n')), ("AttributeError('m', name='n', obj=1)", lambda: AttributeError('m', name='n', obj=1)), ("UnicodeEncodeError('utf-8', 'ab', 0, 1, 'r')", lambda: UnicodeEncodeError('utf-8', 'ab', 0, 1, 'r')), ("UnicodeDecodeError('utf-8', b'ab', 0, 1, 'r')", lambda: UnicodeDecodeError('utf-8', b'ab', 0, 1, 'r')), ("ExceptionGroup('m', [ValueError(1)])", lambda: ExceptionGroup('m', [ValueError(1)])), ("ValueError('x')", lambda: ValueError('x')), ('StopAsyncIteration(1)', lambda: StopAsyncIteration(1)), ("IndentationError('m', ('f', 1, 2, 't'))", lambda: IndentationError('m', ('f', 1, 2, 't')))]
f1 = [('.errno', lambda s: s.errno), ('.strerror', lambda s: s.strerror), ('.filename', lambda s: s.filename), ('.filename2', lambda s: s.filename2), ('.msg', lambda s: s.msg), ('.lineno', lambda s: s.lineno), ('.offset', lambda s: s.offset), ('.text', lambda s: s.text), ('.end_lineno', lambda s: s.end_lineno), ('.print_file_and_line', lambda s: s.print_file_and_line), ('.name', lambda s: s.name), ('.path', lambda s: s.path), ('.obj', lambda s: s.obj), ('.value', lambda s: s.value), ('.code', lambda s: s.code), ('.start', lambda s: s.start), ('.end', lambda s: s.end), ('.reason', lambda s: s.reason), ('.object', lambda s: s.object), ('.encoding', lambda s: s.encoding), ('.exceptions', lambda s: s.exceptions), ('.message', lambda s: s.message), ('.args', lambda s: s.args), ('.add_note', lambda s: s.add_note), ('.__cause__', lambda s: s.__cause__), ('.__context__', lambda s: s.__context__), ('.__suppress_context__', lambda s: s.__suppress_context__), ('.__notes__', lambda s: s.__notes__)]
a2 = [('', lambda f: f)]
s3 = [('Exception(1, 2)', lambda: Exception(1, 2))]
f4 = [('.errno', lambda s: s.errno), ('.strerror', lambda s: s.strerror), ('.filename', lambda s: s.filename), ('.filename2', lambda s: s.filename2), ('.msg', lambda s: s.msg), ('.lineno', lambda s: s.lineno), ('.offset', lambda s: s.offset), ('.text', lambda s: s.text), ('.end_lineno', lambda s: s.end_lineno), ('.print_file_and_line', lambda s: s.print_file_and_line), ('.name', lambda s: s.name), ('.path', lambda s: s.path), ('.obj', lambda s: s.obj), ('.value', lambda s: s.value), ('.code', lambda s: s.code), ('.start', lambda s: s.start), ('.end', lambda s: s.end), ('.reason', lambda s: s.reason), ('.object', lambda s: s.object), ('.encoding', lambda s: s.encoding), ('.exceptions', lambda s: s.exceptions), ('.message', lambda s: s.message), ('.args', lambda s: s.args), ('.add_note', lambda s: s.add_note)]
run(s0, f1, a2)
run(s3, f4, a2)
