# Written by conformance/generate.py: 495 checks of methods, str 04.
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
s0 = [("''", lambda: '')]
f1 = [('.isalnum', lambda s: s.isalnum), ('.isalpha', lambda s: s.isalpha), ('.isascii', lambda s: s.isascii), ('.isdecimal', lambda s: s.isdecimal), ('.isdigit', lambda s: s.isdigit), ('.isidentifier', lambda s: s.isidentifier), ('.islower', lambda s: s.islower), ('.isnumeric', lambda s: s.isnumeric), ('.isprintable', lambda s: s.isprintable), ('.isspace', lambda s: s.isspace), ('.istitle', lambda s: s.istitle), ('.isupper', lambda s: s.isupper), ('.join', lambda s: s.join), ('.ljust', lambda s: s.ljust), ('.lower', lambda s: s.lower), ('.lstrip', lambda s: s.lstrip), ('.maketrans', lambda s: s.maketrans), ('.partition', lambda s: s.partition), ('.removeprefix', lambda s: s.removeprefix), ('.removesuffix', lambda s: s.removesuffix), ('.replace', lambda s: s.replace), ('.rfind', lambda s: s.rfind), ('.rindex', lambda s: s.rindex), ('.rjust', lambda s: s.rjust), ('.rpartition', lambda s: s.rpartition), ('.rsplit', lambda s: s.rsplit), ('.rstrip', lambda s: s.rstrip), ('.split', lambda s: s.split), ('.splitlines', lambda s: s.splitlines), ('.startswith', lambda s: s.startswith), ('.strip', lambda s: s.strip), ('.swapcase', lambda s: s.swapcase), ('.title', lambda s: s.title), ('.translate', lambda s: s.translate), ('.upper', lambda s: s.upper), ('.zfill', lambda s: s.zfill)]
a2 = [('()', lambda f: f()), ("('')", lambda f: f('')), ("('a')", lambda f: f('a')), ("('b', 'X')", lambda f: f('b', 'X')), ("('b', -3, -1)", lambda f: f('b', -3, -1)), ("(9, '*')", lambda f: f(9, '*')), ('(None, 1)', lambda f: f(None, 1)), ("(('a', 'H'))", lambda f: f(('a', 'H'))), ("({97: 'q', 98: None})", lambda f: f({97: 'q', 98: None})), ("(['x', 'y'])", lambda f: f(['x', 'y'])), ("('a', 'ab', 'c')", lambda f: f('a', 'ab', 'c'))]
s3 = [("'Hé中 a,\\n'", lambda: 'Hé中 a,\n')]
f4 = [('.capitalize', lambda s: s.capitalize), ('.casefold', lambda s: s.casefold), ('.center', lambda s: s.center), ('.count', lambda s: s.count), ('.encode', lambda s: s.encode), ('.endswith', lambda s: s.endswith), ('.expandtabs', lambda s: s.expandtabs), ('.find', lambda s: s.find), ('.format', lambda s: s.format)]
run(s0, f1, a2)
run(s3, f4, a2)
