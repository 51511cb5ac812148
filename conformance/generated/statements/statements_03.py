# Written by conformance/generate.py: 485 checks of statements, statements 03.
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
def statement18(v):
    try: 1 / 0
    except v: return 'caught'
def statement19(v):
    class C(v): pass
    return C.__mro__ if False else C.__name__
def statement20(v):
    match v:
        case [a, *b]: return a, b
        case {'a': x, **r}: return x, r
        case int(n) | float(n): return 'number', n
        case str(t): return 'text', t
        case _: return 'other'
def statement21(v):
    return f'{v}'
def statement22(v):
    return f'{v!r:>8}'
def statement23(v):
    return f'{v:>8}'
def statement24(v):
    return f'{v:d}'
def statement25(v):
    return '%d' % v
def statement26(v):
    return '%s %r' % (v, v)
s0 = [('try except V', lambda: 0)]
f1 = [(' with ', lambda s: statement18)]
a2 = [('V = 0', lambda f: f(0)), ('V = -1', lambda f: f(-1)), ('V = 1', lambda f: f(1)), ('V = True', lambda f: f(True)), ('V = 2**63', lambda f: f(2**63)), ('V = 2**64', lambda f: f(2**64)), ('V = -2**63', lambda f: f(-2**63)), ('V = 1.5', lambda f: f(1.5)), ('V = nan', lambda f: f(nan)), ('V = inf', lambda f: f(inf)), ('V = -0.0', lambda f: f(-0.0)), ("V = ''", lambda f: f('')), ("V = 'a'", lambda f: f('a')), ("V = 'é中'", lambda f: f('é中')), ("V = b''", lambda f: f(b'')), ("V = b'a'", lambda f: f(b'a')), ('V = []', lambda f: f([])), ('V = [1, [2]]', lambda f: f([1, [2]])), ('V = ()', lambda f: f(())), ('V = (1, (2,))', lambda f: f((1, (2,)))), ('V = {}', lambda f: f({})), ("V = {'a': {}}", lambda f: f({'a': {}})), ('V = set()', lambda f: f(set())), ('V = {1}', lambda f: f({1})), ('V = None', lambda f: f(None)), ('V = 1j', lambda f: f(1j)), ('V = 10**30', lambda f: f(10**30)), ("V = '12'", lambda f: f('12')), ("V = ' 1_0 '", lambda f: f(' 1_0 ')), ("V = b'12'", lambda f: f(b'12')), ("V = bytearray(b'a')", lambda f: f(bytearray(b'a'))), ("V = memoryview(b'a')", lambda f: f(memoryview(b'a'))), ('V = frozenset()', lambda f: f(frozenset())), ('V = range(3)', lambda f: f(range(3))), ('V = slice(1)', lambda f: f(slice(1))), ('V = iter([1])', lambda f: f(iter([1]))), ('V = gen()', lambda f: f(gen())), ('V = {1: 2}.keys()', lambda f: f({1: 2}.keys())), ('V = Thing()', lambda f: f(Thing())), ('V = Thing', lambda f: f(Thing)), ('V = int', lambda f: f(int)), ('V = len', lambda f: f(len)), ('V = func', lambda f: f(func)), ('V = ...', lambda f: f(...)), ('V = NotImplemented', lambda f: f(NotImplemented)), ("V = ValueError('x')", lambda f: f(ValueError('x'))), ('V = property()', lambda f: f(property())), ('V = object', lambda f: f(object)), ('V = ValueError', lambda f: f(ValueError)), ('V = (ValueError, ZeroDivisionError)', lambda f: f((ValueError, ZeroDivisionError))), ('V = (1, 2)', lambda f: f((1, 2))), ('V = [1, 2, 3]', lambda f: f([1, 2, 3])), ("V = {'a': 1, 'b': 2}", lambda f: f({'a': 1, 'b': 2})), ('V = int | str', lambda f: f(int | str))]
s3 = [('class C(V)', lambda: 0)]
f4 = [(' with ', lambda s: statement19)]
a5 = [('V = 0', lambda f: f(0)), ('V = -1', lambda f: f(-1)), ('V = 1', lambda f: f(1)), ('V = True', lambda f: f(True)), ('V = 2**63', lambda f: f(2**63)), ('V = 2**64', lambda f: f(2**64)), ('V = -2**63', lambda f: f(-2**63)), ('V = 1.5', lambda f: f(1.5)), ('V = nan', lambda f: f(nan)), ('V = inf', lambda f: f(inf)), ('V = -0.0', lambda f: f(-0.0)), ("V = ''", lambda f: f('')), ("V = 'a'", lambda f: f('a')), ("V = 'é中'", lambda f: f('é中')), ("V = b''", lambda f: f(b'')), ("V = b'a'", lambda f: f(b'a')), ('V = []', lambda f: f([])), ('V = [1, [2]]', lambda f: f([1, [2]])), ('V = ()', lambda f: f(())), ('V = (1, (2,))', lambda f: f((1, (2,)))), ('V = {}', lambda f: f({})), ("V = {'a': {}}", lambda f: f({'a': {}})), ('V = set()', lambda f: f(set())), ('V = {1}', lambda f: f({1})), ('V = None', lambda f: f(None)), ('V = 1j', lambda f: f(1j)), ('V = 10**30', lambda f: f(10**30)), ("V = '12'", lambda f: f('12')), ("V = ' 1_0 '", lambda f: f(' 1_0 ')), ("V = b'12'", lambda f: f(b'12')), ("V = bytearray(b'a')", lambda f: f(bytearray(b'a'))), ("V = memoryview(b'a')", lambda f: f(memoryview(b'a'))), ('V = frozenset()', lambda f: f(frozenset())), ('V = range(3)', lambda f: f(range(3))), ('V = slice(1)', lambda f: f(slice(1))), ('V = iter([1])', lambda f: f(iter([1]))), ('V = gen()', lambda f: f(gen())), ('V = {1: 2}.keys()', lambda f: f({1: 2}.keys())), ('V = Thing()', lambda f: f(Thing())), ('V = Thing', lambda f: f(Thing)), ('V = int', lambda f: f(int)), ('V = len', lambda f: f(len)), ('V = ...', lambda f: f(...)), ('V = NotImplemented', lambda f: f(NotImplemented)), ("V = ValueError('x')", lambda f: f(ValueError('x'))), ('V = property()', lambda f: f(property())), ('V = object', lambda f: f(object)), ('V = ValueError', lambda f: f(ValueError)), ('V = (ValueError, ZeroDivisionError)', lambda f: f((ValueError, ZeroDivisionError))), ('V = (1, 2)', lambda f: f((1, 2))), ('V = [1, 2, 3]', lambda f: f([1, 2, 3])), ("V = {'a': 1, 'b': 2}", lambda f: f({'a': 1, 'b': 2})), ('V = int | str', lambda f: f(int | str))]
s6 = [('match [a, *b]', lambda: 0)]
f7 = [(' with ', lambda s: statement20)]
s8 = [("f'{V}'", lambda: 0)]
f9 = [(' with ', lambda s: statement21)]
s10 = [("f'{V!r:>8}'", lambda: 0)]
f11 = [(' with ', lambda s: statement22)]
s12 = [("f'{V:>8}'", lambda: 0)]
f13 = [(' with ', lambda s: statement23)]
s14 = [("f'{V:d}'", lambda: 0)]
f15 = [(' with ', lambda s: statement24)]
s16 = [("'%d' % V", lambda: 0)]
f17 = [(' with ', lambda s: statement25)]
s18 = [("'%s %r' % (V, V)", lambda: 0)]
f19 = [(' with ', lambda s: statement26)]
run(s0, f1, a2)
run(s3, f4, a5)
run(s6, f7, a2)
run(s8, f9, a2)
run(s10, f11, a2)
run(s12, f13, a2)
run(s14, f15, a2)
run(s16, f17, a2)
run(s18, f19, a2)
