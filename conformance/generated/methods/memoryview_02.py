# Written by conformance/generate.py: 497 checks of methods, memoryview 02.
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
s0 = [("memoryview(b'abcd')", lambda: memoryview(b'abcd'))]
f1 = [('.toreadonly', lambda s: s.toreadonly)]
a2 = [('()', lambda f: f()), ('(0)', lambda f: f(0)), ('(-1)', lambda f: f(-1)), ('(1)', lambda f: f(1)), ('(True)', lambda f: f(True)), ('(2**63)', lambda f: f(2**63)), ('(-2**64)', lambda f: f(-2**64)), ('(1.5)', lambda f: f(1.5)), ('(nan)', lambda f: f(nan)), ("('')", lambda f: f('')), ("('a')", lambda f: f('a')), ("('é中')", lambda f: f('é中')), ("(b'')", lambda f: f(b'')), ("(b'a')", lambda f: f(b'a')), ('([])', lambda f: f([])), ("(['a'])", lambda f: f(['a'])), ('((1, (2,)))', lambda f: f((1, (2,)))), ('({})', lambda f: f({})), ('(set())', lambda f: f(set())), ('(None)', lambda f: f(None)), ('(iter([1]))', lambda f: f(iter([1]))), ('(Thing())', lambda f: f(Thing())), ('(1, 2)', lambda f: f(1, 2)), ("('a', 'b')", lambda f: f('a', 'b')), ("(1, 'a')", lambda f: f(1, 'a')), ('(1, 2, 3)', lambda f: f(1, 2, 3)), ("('a', 1, 2, 3, 4)", lambda f: f('a', 1, 2, 3, 4)), ('(x=1)', lambda f: f(x=1)), ('(1, x=1)', lambda f: f(1, x=1))]
s3 = [("memoryview(bytearray(b'xy'))", lambda: memoryview(bytearray(b'xy'))), ("memoryview(b'')", lambda: memoryview(b''))]
f4 = [('.c_contiguous', lambda s: s.c_contiguous), ('.cast', lambda s: s.cast), ('.contiguous', lambda s: s.contiguous), ('.f_contiguous', lambda s: s.f_contiguous), ('.format', lambda s: s.format), ('.hex', lambda s: s.hex), ('.itemsize', lambda s: s.itemsize), ('.nbytes', lambda s: s.nbytes), ('.ndim', lambda s: s.ndim), ('.obj', lambda s: s.obj), ('.readonly', lambda s: s.readonly), ('.release', lambda s: s.release), ('.shape', lambda s: s.shape), ('.strides', lambda s: s.strides), ('.suboffsets', lambda s: s.suboffsets), ('.tobytes', lambda s: s.tobytes), ('.tolist', lambda s: s.tolist), ('.toreadonly', lambda s: s.toreadonly)]
a5 = [('()', lambda f: f()), ("('B')", lambda f: f('B')), ("('i')", lambda f: f('i')), ("('h')", lambda f: f('h')), ("('B', [2, 2])", lambda f: f('B', [2, 2])), ("('nope')", lambda f: f('nope')), ("(':')", lambda f: f(':')), ("('C')", lambda f: f('C')), ('(None)', lambda f: f(None))]
s6 = [("memoryview(b'abcd')[::2]", lambda: memoryview(b'abcd')[::2])]
f7 = [('.c_contiguous', lambda s: s.c_contiguous), ('.cast', lambda s: s.cast), ('.contiguous', lambda s: s.contiguous), ('.f_contiguous', lambda s: s.f_contiguous), ('.format', lambda s: s.format), ('.hex', lambda s: s.hex), ('.itemsize', lambda s: s.itemsize), ('.nbytes', lambda s: s.nbytes), ('.ndim', lambda s: s.ndim), ('.obj', lambda s: s.obj), ('.readonly', lambda s: s.readonly), ('.release', lambda s: s.release), ('.shape', lambda s: s.shape), ('.strides', lambda s: s.strides), ('.suboffsets', lambda s: s.suboffsets), ('.tobytes', lambda s: s.tobytes)]
run(s0, f1, a2)
run(s3, f4, a5)
run(s6, f7, a5)
