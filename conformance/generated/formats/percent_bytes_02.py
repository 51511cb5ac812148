# Written by conformance/generate.py: 110 checks of formats, percent bytes 02.
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
s0 = [('B % ', lambda: 0)]
f1 = [('Thing() : ', lambda s: Thing()), ('(1, 2, 3) : ', lambda s: (1, 2, 3)), ("bytearray(b'xy') : ", lambda s: bytearray(b'xy')), ('256 : ', lambda s: 256), ("memoryview(b'a') : ", lambda s: memoryview(b'a'))]
a2 = [("b'%d'", lambda f: b'%d' % f), ("b'%5d'", lambda f: b'%5d' % f), ("b'%x'", lambda f: b'%x' % f), ("b'%e'", lambda f: b'%e' % f), ("b'%.1f'", lambda f: b'%.1f' % f), ("b'%g'", lambda f: b'%g' % f), ("b'%c'", lambda f: b'%c' % f), ("b'%s'", lambda f: b'%s' % f), ("b'%b'", lambda f: b'%b' % f), ("b'%r'", lambda f: b'%r' % f), ("b'%a'", lambda f: b'%a' % f), ("b'%5s'", lambda f: b'%5s' % f), ("b'%.1s'", lambda f: b'%.1s' % f), ("b'%%'", lambda f: b'%%' % f), ("b'%'", lambda f: b'%' % f), ("b'%z'", lambda f: b'%z' % f), ("b'%(a)s'", lambda f: b'%(a)s' % f), ("b'%*d'", lambda f: b'%*d' % f), ("b'no'", lambda f: b'no' % f), ("b'%d %d'", lambda f: b'%d %d' % f), ("b'%u'", lambda f: b'%u' % f), ("b'%i'", lambda f: b'%i' % f)]
run(s0, f1, a2)
