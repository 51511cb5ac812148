# Written by conformance/generate.py: 493 checks of methods, str 02.
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
s0 = [("'abcab'", lambda: 'abcab')]
f1 = [('.islower', lambda s: s.islower), ('.isnumeric', lambda s: s.isnumeric), ('.isprintable', lambda s: s.isprintable), ('.isspace', lambda s: s.isspace), ('.istitle', lambda s: s.istitle), ('.isupper', lambda s: s.isupper), ('.join', lambda s: s.join), ('.ljust', lambda s: s.ljust), ('.lower', lambda s: s.lower), ('.lstrip', lambda s: s.lstrip), ('.maketrans', lambda s: s.maketrans), ('.partition', lambda s: s.partition), ('.removeprefix', lambda s: s.removeprefix), ('.removesuffix', lambda s: s.removesuffix), ('.replace', lambda s: s.replace), ('.rfind', lambda s: s.rfind), ('.rindex', lambda s: s.rindex)]
a2 = [('()', lambda f: f()), ('(0)', lambda f: f(0)), ('(-1)', lambda f: f(-1)), ('(1)', lambda f: f(1)), ('(True)', lambda f: f(True)), ('(2**63)', lambda f: f(2**63)), ('(-2**64)', lambda f: f(-2**64)), ('(1.5)', lambda f: f(1.5)), ('(nan)', lambda f: f(nan)), ("('')", lambda f: f('')), ("('a')", lambda f: f('a')), ("('é中')", lambda f: f('é中')), ("(b'')", lambda f: f(b'')), ("(b'a')", lambda f: f(b'a')), ('([])', lambda f: f([])), ("(['a'])", lambda f: f(['a'])), ('((1, (2,)))', lambda f: f((1, (2,)))), ('({})', lambda f: f({})), ('(set())', lambda f: f(set())), ('(None)', lambda f: f(None)), ('(iter([1]))', lambda f: f(iter([1]))), ('(Thing())', lambda f: f(Thing())), ('(1, 2)', lambda f: f(1, 2)), ("('a', 'b')", lambda f: f('a', 'b')), ("(1, 'a')", lambda f: f(1, 'a')), ('(1, 2, 3)', lambda f: f(1, 2, 3)), ("('a', 1, 2, 3, 4)", lambda f: f('a', 1, 2, 3, 4)), ('(x=1)', lambda f: f(x=1)), ('(1, x=1)', lambda f: f(1, x=1))]
run(s0, f1, a2)
