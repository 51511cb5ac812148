# Written by conformance/generate.py: 495 checks of methods, bytearray 02.
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
s0 = [("bytearray(b'abcab')", lambda: bytearray(b'abcab'))]
f1 = [('.replace', lambda s: s.replace), ('.reverse', lambda s: s.reverse), ('.rfind', lambda s: s.rfind), ('.rindex', lambda s: s.rindex), ('.rjust', lambda s: s.rjust), ('.rpartition', lambda s: s.rpartition), ('.rsplit', lambda s: s.rsplit), ('.rstrip', lambda s: s.rstrip), ('.split', lambda s: s.split), ('.splitlines', lambda s: s.splitlines), ('.startswith', lambda s: s.startswith), ('.strip', lambda s: s.strip), ('.swapcase', lambda s: s.swapcase), ('.title', lambda s: s.title), ('.translate', lambda s: s.translate), ('.upper', lambda s: s.upper), ('.zfill', lambda s: s.zfill)]
a2 = [('()', lambda f: f()), ('(-1)', lambda f: f(-1)), ('(True)', lambda f: f(True)), ('(-2**64)', lambda f: f(-2**64)), ('(nan)', lambda f: f(nan)), ("('a')", lambda f: f('a')), ("(b'')", lambda f: f(b'')), ('([])', lambda f: f([])), ('((1, (2,)))', lambda f: f((1, (2,)))), ('(set())', lambda f: f(set())), ('(iter([1]))', lambda f: f(iter([1]))), ('(1, 2)', lambda f: f(1, 2)), ("(1, 'a')", lambda f: f(1, 'a')), ("('a', 1, 2, 3, 4)", lambda f: f('a', 1, 2, 3, 4)), ('(1, x=1)', lambda f: f(1, x=1))]
s3 = [("bytearray(b'A b\\xff')", lambda: bytearray(b'A b\xff'))]
f4 = [('.append', lambda s: s.append), ('.capitalize', lambda s: s.capitalize), ('.center', lambda s: s.center), ('.clear', lambda s: s.clear), ('.copy', lambda s: s.copy), ('.count', lambda s: s.count), ('.decode', lambda s: s.decode), ('.endswith', lambda s: s.endswith), ('.expandtabs', lambda s: s.expandtabs), ('.extend', lambda s: s.extend), ('.find', lambda s: s.find), ('.fromhex', lambda s: s.fromhex), ('.hex', lambda s: s.hex), ('.index', lambda s: s.index), ('.insert', lambda s: s.insert)]
a5 = [('()', lambda f: f()), ("(b'')", lambda f: f(b'')), ("(b'a')", lambda f: f(b'a')), ("(b'b', b'X')", lambda f: f(b'b', b'X')), ("(b'a', 1)", lambda f: f(b'a', 1)), ("(9, b'*')", lambda f: f(9, b'*')), ('(None, 1)', lambda f: f(None, 1)), ("([b'x', b'y'])", lambda f: f([b'x', b'y'])), ('(97)', lambda f: f(97)), ('(256)', lambda f: f(256)), ('(0, 5)', lambda f: f(0, 5)), ("('ff00')", lambda f: f('ff00')), ("(bytearray(b'a'))", lambda f: f(bytearray(b'a'))), ('([1, 300])', lambda f: f([1, 300])), ('(-1)', lambda f: f(-1)), ('(-10, 1)', lambda f: f(-10, 1))]
run(s0, f1, a2, True)
run(s3, f4, a5, True)
