# Written by conformance/generate.py: 241 checks of builtins, functions 11.
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
s0 = [('', lambda: 0)]
f1 = [('memoryview', lambda s: memoryview)]
a2 = [('()', lambda f: f()), ('(0)', lambda f: f(0)), ('(-1)', lambda f: f(-1)), ('(1)', lambda f: f(1)), ('(True)', lambda f: f(True)), ('(2**63)', lambda f: f(2**63)), ('(2**64)', lambda f: f(2**64)), ('(-2**63)', lambda f: f(-2**63)), ('(1.5)', lambda f: f(1.5)), ('(nan)', lambda f: f(nan)), ('(inf)', lambda f: f(inf)), ('(-0.0)', lambda f: f(-0.0)), ("('')", lambda f: f('')), ("('a')", lambda f: f('a')), ("('é中')", lambda f: f('é中')), ("(b'')", lambda f: f(b'')), ("(b'a')", lambda f: f(b'a')), ('([])', lambda f: f([])), ('([1, [2]])', lambda f: f([1, [2]])), ('(())', lambda f: f(())), ('((1, (2,)))', lambda f: f((1, (2,)))), ('({})', lambda f: f({})), ("({'a': {}})", lambda f: f({'a': {}})), ('(set())', lambda f: f(set())), ('({1})', lambda f: f({1})), ('(None)', lambda f: f(None)), ('(1j)', lambda f: f(1j)), ('(10**30)', lambda f: f(10**30)), ("('12')", lambda f: f('12')), ("(' 1_0 ')", lambda f: f(' 1_0 ')), ("(b'12')", lambda f: f(b'12')), ("(bytearray(b'a'))", lambda f: f(bytearray(b'a'))), ("(memoryview(b'a'))", lambda f: f(memoryview(b'a'))), ('(frozenset())', lambda f: f(frozenset())), ('(range(3))', lambda f: f(range(3))), ('(slice(1))', lambda f: f(slice(1))), ('(iter([1]))', lambda f: f(iter([1]))), ('(gen())', lambda f: f(gen())), ('({1: 2}.keys())', lambda f: f({1: 2}.keys())), ('(Thing())', lambda f: f(Thing())), ('(Thing)', lambda f: f(Thing)), ('(int)', lambda f: f(int)), ('(len)', lambda f: f(len)), ('(func)', lambda f: f(func)), ('(...)', lambda f: f(...)), ('(NotImplemented)', lambda f: f(NotImplemented)), ("(ValueError('x'))", lambda f: f(ValueError('x'))), ('(property())', lambda f: f(property())), ('(object)', lambda f: f(object)), ('(0, 0)', lambda f: f(0, 0)), ('(1, 2)', lambda f: f(1, 2)), ('(2**63, 1)', lambda f: f(2**63, 1)), ("('a', 'b')", lambda f: f('a', 'b')), ("('a', 1)", lambda f: f('a', 1)), ("(1, 'a')", lambda f: f(1, 'a')), ('(None, None)', lambda f: f(None, None)), ('([], 0)', lambda f: f([], 0)), ('([1], [2])', lambda f: f([1], [2])), ("(int, 'a')", lambda f: f(int, 'a')), ('(func, [1])', lambda f: f(func, [1])), ('(1.5, 2)', lambda f: f(1.5, 2)), ('(nan, 1)', lambda f: f(nan, 1)), ("(b'a', b'b')", lambda f: f(b'a', b'b')), ("('', None)", lambda f: f('', None)), ('(-1, 2**64)', lambda f: f(-1, 2**64)), ('(1, 2, 3)', lambda f: f(1, 2, 3)), ("('a', 'b', 'c')", lambda f: f('a', 'b', 'c')), ('(None, None, None)', lambda f: f(None, None, None)), ('(2, 3, 0)', lambda f: f(2, 3, 0)), ('([], [], [])', lambda f: f([], [], [])), ('(1, 2, 3, 4)', lambda f: f(1, 2, 3, 4)), ("('a', 1, 2, 3, 4)", lambda f: f('a', 1, 2, 3, 4)), ('(x=1)', lambda f: f(x=1)), ('(1, x=1)', lambda f: f(1, x=1)), ('(1, 2, x=1)', lambda f: f(1, 2, x=1)), ("(*[], **{'a b': 1})", lambda f: f(*[], **{'a b': 1})), ("(bytearray(b'ab'))", lambda f: f(bytearray(b'ab'))), ("(object=b'a')", lambda f: f(object=b'a'))]
f3 = [('vars', lambda s: vars)]
a4 = [('(Thing())', lambda f: f(Thing())), ('(1)', lambda f: f(1)), ("('a')", lambda f: f('a')), ('([])', lambda f: f([])), ('(None)', lambda f: f(None)), ('(Thing())', lambda f: f(Thing())), ('(1, 2)', lambda f: f(1, 2)), ('(x=1)', lambda f: f(x=1))]
f5 = [('dir', lambda s: dir)]
a6 = [('(1, 2)', lambda f: f(1, 2)), ('(x=1)', lambda f: f(x=1)), ('(Thing(), 1)', lambda f: f(Thing(), 1))]
f7 = [('aiter', lambda s: aiter), ('anext', lambda s: anext)]
a8 = [('()', lambda f: f()), ('(0)', lambda f: f(0)), ('(-1)', lambda f: f(-1)), ('(1)', lambda f: f(1)), ('(True)', lambda f: f(True)), ('(2**63)', lambda f: f(2**63)), ('(2**64)', lambda f: f(2**64)), ('(-2**63)', lambda f: f(-2**63)), ('(1.5)', lambda f: f(1.5)), ('(nan)', lambda f: f(nan)), ('(inf)', lambda f: f(inf)), ('(-0.0)', lambda f: f(-0.0)), ("('')", lambda f: f('')), ("('a')", lambda f: f('a')), ("('é中')", lambda f: f('é中')), ("(b'')", lambda f: f(b'')), ("(b'a')", lambda f: f(b'a')), ('([])', lambda f: f([])), ('([1, [2]])', lambda f: f([1, [2]])), ('(())', lambda f: f(())), ('((1, (2,)))', lambda f: f((1, (2,)))), ('({})', lambda f: f({})), ("({'a': {}})", lambda f: f({'a': {}})), ('(set())', lambda f: f(set())), ('({1})', lambda f: f({1})), ('(None)', lambda f: f(None)), ('(1j)', lambda f: f(1j)), ('(10**30)', lambda f: f(10**30)), ("('12')", lambda f: f('12')), ("(' 1_0 ')", lambda f: f(' 1_0 ')), ("(b'12')", lambda f: f(b'12')), ("(bytearray(b'a'))", lambda f: f(bytearray(b'a'))), ("(memoryview(b'a'))", lambda f: f(memoryview(b'a'))), ('(frozenset())', lambda f: f(frozenset())), ('(range(3))', lambda f: f(range(3))), ('(slice(1))', lambda f: f(slice(1))), ('(iter([1]))', lambda f: f(iter([1]))), ('(gen())', lambda f: f(gen())), ('({1: 2}.keys())', lambda f: f({1: 2}.keys())), ('(Thing())', lambda f: f(Thing())), ('(Thing)', lambda f: f(Thing)), ('(int)', lambda f: f(int)), ('(len)', lambda f: f(len)), ('(func)', lambda f: f(func)), ('(...)', lambda f: f(...)), ('(NotImplemented)', lambda f: f(NotImplemented)), ("(ValueError('x'))", lambda f: f(ValueError('x'))), ('(property())', lambda f: f(property())), ('(object)', lambda f: f(object)), ('(0, 0)', lambda f: f(0, 0)), ('(1, 2)', lambda f: f(1, 2)), ('(2**63, 1)', lambda f: f(2**63, 1)), ("('a', 'b')", lambda f: f('a', 'b')), ("('a', 1)", lambda f: f('a', 1)), ("(1, 'a')", lambda f: f(1, 'a')), ('(None, None)', lambda f: f(None, None)), ('([], 0)', lambda f: f([], 0)), ('([1], [2])', lambda f: f([1], [2])), ("(int, 'a')", lambda f: f(int, 'a')), ('(func, [1])', lambda f: f(func, [1])), ('(1.5, 2)', lambda f: f(1.5, 2)), ('(nan, 1)', lambda f: f(nan, 1)), ("(b'a', b'b')", lambda f: f(b'a', b'b')), ("('', None)", lambda f: f('', None)), ('(-1, 2**64)', lambda f: f(-1, 2**64)), ('(1, 2, 3)', lambda f: f(1, 2, 3)), ("('a', 'b', 'c')", lambda f: f('a', 'b', 'c')), ('(None, None, None)', lambda f: f(None, None, None)), ('(2, 3, 0)', lambda f: f(2, 3, 0)), ('([], [], [])', lambda f: f([], [], [])), ('(1, 2, 3, 4)', lambda f: f(1, 2, 3, 4)), ("('a', 1, 2, 3, 4)", lambda f: f('a', 1, 2, 3, 4)), ('(x=1)', lambda f: f(x=1)), ('(1, x=1)', lambda f: f(1, x=1)), ('(1, 2, x=1)', lambda f: f(1, 2, x=1)), ("(*[], **{'a b': 1})", lambda f: f(*[], **{'a b': 1}))]
run(s0, f1, a2)
run(s0, f3, a4)
run(s0, f5, a6)
run(s0, f7, a8)
