# Written by conformance/generate.py: 494 checks of methods, bytes 05.
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
s0 = [("b''", lambda: b'')]
f1 = [('.upper', lambda s: s.upper), ('.zfill', lambda s: s.zfill)]
a2 = [('()', lambda f: f()), ("(b'')", lambda f: f(b'')), ("(b'a')", lambda f: f(b'a')), ("(b',')", lambda f: f(b',')), ("(b'b', b'X')", lambda f: f(b'b', b'X')), ("(b'a', 1)", lambda f: f(b'a', 1)), ("(b'b', -3, -1)", lambda f: f(b'b', -3, -1)), ("(9, b'*')", lambda f: f(9, b'*')), ('(None, 1)', lambda f: f(None, 1)), ("((b'a', b'A'))", lambda f: f((b'a', b'A'))), ("([b'x', b'y'])", lambda f: f([b'x', b'y'])), ('(97)', lambda f: f(97)), ('(256)', lambda f: f(256)), ("('ff00')", lambda f: f('ff00')), ("(':', 2)", lambda f: f(':', 2)), ("('utf-8')", lambda f: f('utf-8')), ("('ascii', 'ignore')", lambda f: f('ascii', 'ignore')), ('(bytes(range(256)))', lambda f: f(bytes(range(256)))), ("(None, b'a')", lambda f: f(None, b'a'))]
s3 = [("b'A b,\\n\\xff'", lambda: b'A b,\n\xff')]
f4 = [('.capitalize', lambda s: s.capitalize), ('.center', lambda s: s.center), ('.count', lambda s: s.count), ('.decode', lambda s: s.decode), ('.endswith', lambda s: s.endswith), ('.expandtabs', lambda s: s.expandtabs), ('.find', lambda s: s.find), ('.fromhex', lambda s: s.fromhex), ('.hex', lambda s: s.hex), ('.index', lambda s: s.index), ('.isalnum', lambda s: s.isalnum), ('.isalpha', lambda s: s.isalpha), ('.isascii', lambda s: s.isascii), ('.isdigit', lambda s: s.isdigit), ('.islower', lambda s: s.islower), ('.isspace', lambda s: s.isspace), ('.istitle', lambda s: s.istitle), ('.isupper', lambda s: s.isupper), ('.join', lambda s: s.join), ('.ljust', lambda s: s.ljust), ('.lower', lambda s: s.lower), ('.lstrip', lambda s: s.lstrip), ('.maketrans', lambda s: s.maketrans), ('.partition', lambda s: s.partition)]
run(s0, f1, a2)
run(s3, f4, a2)
