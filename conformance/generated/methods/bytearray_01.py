# Written by conformance/generate.py: 495 checks of methods, bytearray 01.
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
f1 = [('.append', lambda s: s.append), ('.capitalize', lambda s: s.capitalize), ('.center', lambda s: s.center), ('.clear', lambda s: s.clear), ('.copy', lambda s: s.copy), ('.count', lambda s: s.count), ('.decode', lambda s: s.decode), ('.endswith', lambda s: s.endswith), ('.expandtabs', lambda s: s.expandtabs), ('.extend', lambda s: s.extend), ('.find', lambda s: s.find), ('.fromhex', lambda s: s.fromhex), ('.hex', lambda s: s.hex), ('.index', lambda s: s.index), ('.insert', lambda s: s.insert), ('.isalnum', lambda s: s.isalnum), ('.isalpha', lambda s: s.isalpha), ('.isascii', lambda s: s.isascii), ('.isdigit', lambda s: s.isdigit), ('.islower', lambda s: s.islower), ('.isspace', lambda s: s.isspace), ('.istitle', lambda s: s.istitle), ('.isupper', lambda s: s.isupper), ('.join', lambda s: s.join), ('.ljust', lambda s: s.ljust), ('.lower', lambda s: s.lower), ('.lstrip', lambda s: s.lstrip), ('.maketrans', lambda s: s.maketrans), ('.partition', lambda s: s.partition), ('.pop', lambda s: s.pop), ('.remove', lambda s: s.remove), ('.removeprefix', lambda s: s.removeprefix), ('.removesuffix', lambda s: s.removesuffix)]
a2 = [('()', lambda f: f()), ('(-1)', lambda f: f(-1)), ('(True)', lambda f: f(True)), ('(-2**64)', lambda f: f(-2**64)), ('(nan)', lambda f: f(nan)), ("('a')", lambda f: f('a')), ("(b'')", lambda f: f(b'')), ('([])', lambda f: f([])), ('((1, (2,)))', lambda f: f((1, (2,)))), ('(set())', lambda f: f(set())), ('(iter([1]))', lambda f: f(iter([1]))), ('(1, 2)', lambda f: f(1, 2)), ("(1, 'a')", lambda f: f(1, 'a')), ("('a', 1, 2, 3, 4)", lambda f: f('a', 1, 2, 3, 4)), ('(1, x=1)', lambda f: f(1, x=1))]
run(s0, f1, a2, True)
