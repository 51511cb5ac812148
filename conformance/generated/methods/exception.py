# Written by conformance/generate.py: 52 checks of methods, exception.
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
s0 = [("ValueError('x', 1)", lambda: ValueError('x', 1))]
f1 = [('.add_note', lambda s: s.add_note), ('.args', lambda s: s.args)]
a2 = [('()', lambda f: f()), ('(1)', lambda f: f(1)), ("('a')", lambda f: f('a')), ('(None)', lambda f: f(None)), ('(1, 2)', lambda f: f(1, 2)), ('(1, 2, 3)', lambda f: f(1, 2, 3)), ('(1, 2, 3, 4)', lambda f: f(1, 2, 3, 4)), ('(x=1)', lambda f: f(x=1)), ('(1, x=1)', lambda f: f(1, x=1)), ('([])', lambda f: f([])), ('(1.5)', lambda f: f(1.5)), ("(b'a')", lambda f: f(b'a')), ('({})', lambda f: f({})), ("('a', 'b')", lambda f: f('a', 'b'))]
s3 = [("KeyError('k')", lambda: KeyError('k')), ('StopIteration(5)', lambda: StopIteration(5)), ("OSError(2, 'm')", lambda: OSError(2, 'm'))]
a4 = [('()', lambda f: f()), ("('note')", lambda f: f('note')), ('(None)', lambda f: f(None)), ("('a', 'b')", lambda f: f('a', 'b'))]
run(s0, f1, a2)
run(s3, f1, a4)
