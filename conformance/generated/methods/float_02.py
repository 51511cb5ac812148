# Written by conformance/generate.py: 40 checks of methods, float 02.
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
s0 = [('2.0', lambda: 2.0)]
f1 = [('.fromhex', lambda s: s.fromhex), ('.hex', lambda s: s.hex), ('.imag', lambda s: s.imag), ('.is_integer', lambda s: s.is_integer), ('.real', lambda s: s.real)]
a2 = [('()', lambda f: f()), ("('0x1.8p3')", lambda f: f('0x1.8p3')), ("('nan')", lambda f: f('nan')), ("('0x')", lambda f: f('0x')), ("('1e400')", lambda f: f('1e400')), ("('0x1p2000')", lambda f: f('0x1p2000')), ("('0x.8p0')", lambda f: f('0x.8p0')), ("(' -0x1p-1074 ')", lambda f: f(' -0x1p-1074 '))]
run(s0, f1, a2)
