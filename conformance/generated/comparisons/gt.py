# Written by conformance/generate.py: 484 checks of comparisons, gt.
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
s0 = [('0', lambda: 0), ('(-3)', lambda: (-3)), ('True', lambda: True), ('2**64', lambda: 2**64), ('2.5', lambda: 2.5), ('nan', lambda: nan), ('1j', lambda: 1j), ("'a'", lambda: 'a'), ("'%s'", lambda: '%s'), ("b'x'", lambda: b'x'), ("bytearray(b'y')", lambda: bytearray(b'y')), ('[1]', lambda: [1]), ('(2,)', lambda: (2,)), ('{1: 2}', lambda: {1: 2}), ('{3}', lambda: {3}), ('frozenset({4})', lambda: frozenset({4})), ('None', lambda: None), ('range(2)', lambda: range(2)), ('int', lambda: int), ('Thing()', lambda: Thing()), ('{1: 2}.keys()', lambda: {1: 2}.keys()), ("memoryview(b'x')", lambda: memoryview(b'x'))]
f1 = [(' > ', lambda s: lambda b: s > b)]
a2 = [('0', lambda f: f(0)), ('(-3)', lambda f: f((-3))), ('True', lambda f: f(True)), ('2**64', lambda f: f(2**64)), ('2.5', lambda f: f(2.5)), ('nan', lambda f: f(nan)), ('1j', lambda f: f(1j)), ("'a'", lambda f: f('a')), ("'%s'", lambda f: f('%s')), ("b'x'", lambda f: f(b'x')), ("bytearray(b'y')", lambda f: f(bytearray(b'y'))), ('[1]', lambda f: f([1])), ('(2,)', lambda f: f((2,))), ('{1: 2}', lambda f: f({1: 2})), ('{3}', lambda f: f({3})), ('frozenset({4})', lambda f: f(frozenset({4}))), ('None', lambda f: f(None)), ('range(2)', lambda f: f(range(2))), ('int', lambda f: f(int)), ('Thing()', lambda f: f(Thing())), ('{1: 2}.keys()', lambda f: f({1: 2}.keys())), ("memoryview(b'x')", lambda f: f(memoryview(b'x')))]
run(s0, f1, a2)
