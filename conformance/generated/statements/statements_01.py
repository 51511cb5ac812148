# Written by conformance/generate.py: 486 checks of statements, statements 01.
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
def statement0(v):
    for x in v: return x
def statement1(v):
    a, b = v; return a, b
def statement2(v):
    a, *b = v; return a, b
def statement3(v):
    a, b, *c, d = v; return a, b, c, d
def statement4(v):
    return [*v]
def statement5(v):
    return {*v}
def statement6(v):
    return {**v}
def statement7(v):
    return func(*v)
def statement8(v):
    return func(**v)
s0 = [('for x in V', lambda: 0)]
f1 = [(' with ', lambda s: statement0)]
a2 = [('V = 0', lambda f: f(0)), ('V = -1', lambda f: f(-1)), ('V = 1', lambda f: f(1)), ('V = True', lambda f: f(True)), ('V = 2**63', lambda f: f(2**63)), ('V = 2**64', lambda f: f(2**64)), ('V = -2**63', lambda f: f(-2**63)), ('V = 1.5', lambda f: f(1.5)), ('V = nan', lambda f: f(nan)), ('V = inf', lambda f: f(inf)), ('V = -0.0', lambda f: f(-0.0)), ("V = ''", lambda f: f('')), ("V = 'a'", lambda f: f('a')), ("V = 'é中'", lambda f: f('é中')), ("V = b''", lambda f: f(b'')), ("V = b'a'", lambda f: f(b'a')), ('V = []', lambda f: f([])), ('V = [1, [2]]', lambda f: f([1, [2]])), ('V = ()', lambda f: f(())), ('V = (1, (2,))', lambda f: f((1, (2,)))), ('V = {}', lambda f: f({})), ("V = {'a': {}}", lambda f: f({'a': {}})), ('V = set()', lambda f: f(set())), ('V = {1}', lambda f: f({1})), ('V = None', lambda f: f(None)), ('V = 1j', lambda f: f(1j)), ('V = 10**30', lambda f: f(10**30)), ("V = '12'", lambda f: f('12')), ("V = ' 1_0 '", lambda f: f(' 1_0 ')), ("V = b'12'", lambda f: f(b'12')), ("V = bytearray(b'a')", lambda f: f(bytearray(b'a'))), ("V = memoryview(b'a')", lambda f: f(memoryview(b'a'))), ('V = frozenset()', lambda f: f(frozenset())), ('V = range(3)', lambda f: f(range(3))), ('V = slice(1)', lambda f: f(slice(1))), ('V = iter([1])', lambda f: f(iter([1]))), ('V = gen()', lambda f: f(gen())), ('V = {1: 2}.keys()', lambda f: f({1: 2}.keys())), ('V = Thing()', lambda f: f(Thing())), ('V = Thing', lambda f: f(Thing)), ('V = int', lambda f: f(int)), ('V = len', lambda f: f(len)), ('V = func', lambda f: f(func)), ('V = ...', lambda f: f(...)), ('V = NotImplemented', lambda f: f(NotImplemented)), ("V = ValueError('x')", lambda f: f(ValueError('x'))), ('V = property()', lambda f: f(property())), ('V = object', lambda f: f(object)), ('V = ValueError', lambda f: f(ValueError)), ('V = (ValueError, ZeroDivisionError)', lambda f: f((ValueError, ZeroDivisionError))), ('V = (1, 2)', lambda f: f((1, 2))), ('V = [1, 2, 3]', lambda f: f([1, 2, 3])), ("V = {'a': 1, 'b': 2}", lambda f: f({'a': 1, 'b': 2})), ('V = int | str', lambda f: f(int | str))]
s3 = [('a, b = V', lambda: 0)]
f4 = [(' with ', lambda s: statement1)]
s5 = [('a, *b = V', lambda: 0)]
f6 = [(' with ', lambda s: statement2)]
s7 = [('a, b, *c, d = V', lambda: 0)]
f8 = [(' with ', lambda s: statement3)]
s9 = [('[*V]', lambda: 0)]
f10 = [(' with ', lambda s: statement4)]
s11 = [('{*V}', lambda: 0)]
f12 = [(' with ', lambda s: statement5)]
s13 = [('{**V}', lambda: 0)]
f14 = [(' with ', lambda s: statement6)]
s15 = [('func(*V)', lambda: 0)]
f16 = [(' with ', lambda s: statement7)]
s17 = [('func(**V)', lambda: 0)]
f18 = [(' with ', lambda s: statement8)]
run(s0, f1, a2)
run(s3, f4, a2)
run(s5, f6, a2)
run(s7, f8, a2)
run(s9, f10, a2)
run(s11, f12, a2)
run(s13, f14, a2)
run(s15, f16, a2)
run(s17, f18, a2)
