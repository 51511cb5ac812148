# Written by conformance/generate.py: 192 checks of operators, unary.
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
s0 = [('-', lambda: 0)]
f1 = [('', lambda s: s)]
a2 = [('0', lambda f: -(0)), ('-1', lambda f: -(-1)), ('1', lambda f: -(1)), ('True', lambda f: -(True)), ('2**63', lambda f: -(2**63)), ('2**64', lambda f: -(2**64)), ('-2**63', lambda f: -(-2**63)), ('1.5', lambda f: -(1.5)), ('nan', lambda f: -(nan)), ('inf', lambda f: -(inf)), ('-0.0', lambda f: -(-0.0)), ("''", lambda f: -('')), ("'a'", lambda f: -('a')), ("'é中'", lambda f: -('é中')), ("b''", lambda f: -(b'')), ("b'a'", lambda f: -(b'a')), ('[]', lambda f: -([])), ('[1, [2]]', lambda f: -([1, [2]])), ('()', lambda f: -(())), ('(1, (2,))', lambda f: -((1, (2,)))), ('{}', lambda f: -({})), ("{'a': {}}", lambda f: -({'a': {}})), ('set()', lambda f: -(set())), ('{1}', lambda f: -({1})), ('None', lambda f: -(None)), ('1j', lambda f: -(1j)), ('10**30', lambda f: -(10**30)), ("'12'", lambda f: -('12')), ("' 1_0 '", lambda f: -(' 1_0 ')), ("b'12'", lambda f: -(b'12')), ("bytearray(b'a')", lambda f: -(bytearray(b'a'))), ("memoryview(b'a')", lambda f: -(memoryview(b'a'))), ('frozenset()', lambda f: -(frozenset())), ('range(3)', lambda f: -(range(3))), ('slice(1)', lambda f: -(slice(1))), ('iter([1])', lambda f: -(iter([1]))), ('gen()', lambda f: -(gen())), ('{1: 2}.keys()', lambda f: -({1: 2}.keys())), ('Thing()', lambda f: -(Thing())), ('Thing', lambda f: -(Thing)), ('int', lambda f: -(int)), ('len', lambda f: -(len)), ('func', lambda f: -(func)), ('...', lambda f: -(...)), ('NotImplemented', lambda f: -(NotImplemented)), ("ValueError('x')", lambda f: -(ValueError('x'))), ('property()', lambda f: -(property())), ('object', lambda f: -(object))]
s3 = [('+', lambda: 0)]
a4 = [('0', lambda f: +(0)), ('-1', lambda f: +(-1)), ('1', lambda f: +(1)), ('True', lambda f: +(True)), ('2**63', lambda f: +(2**63)), ('2**64', lambda f: +(2**64)), ('-2**63', lambda f: +(-2**63)), ('1.5', lambda f: +(1.5)), ('nan', lambda f: +(nan)), ('inf', lambda f: +(inf)), ('-0.0', lambda f: +(-0.0)), ("''", lambda f: +('')), ("'a'", lambda f: +('a')), ("'é中'", lambda f: +('é中')), ("b''", lambda f: +(b'')), ("b'a'", lambda f: +(b'a')), ('[]', lambda f: +([])), ('[1, [2]]', lambda f: +([1, [2]])), ('()', lambda f: +(())), ('(1, (2,))', lambda f: +((1, (2,)))), ('{}', lambda f: +({})), ("{'a': {}}", lambda f: +({'a': {}})), ('set()', lambda f: +(set())), ('{1}', lambda f: +({1})), ('None', lambda f: +(None)), ('1j', lambda f: +(1j)), ('10**30', lambda f: +(10**30)), ("'12'", lambda f: +('12')), ("' 1_0 '", lambda f: +(' 1_0 ')), ("b'12'", lambda f: +(b'12')), ("bytearray(b'a')", lambda f: +(bytearray(b'a'))), ("memoryview(b'a')", lambda f: +(memoryview(b'a'))), ('frozenset()', lambda f: +(frozenset())), ('range(3)', lambda f: +(range(3))), ('slice(1)', lambda f: +(slice(1))), ('iter([1])', lambda f: +(iter([1]))), ('gen()', lambda f: +(gen())), ('{1: 2}.keys()', lambda f: +({1: 2}.keys())), ('Thing()', lambda f: +(Thing())), ('Thing', lambda f: +(Thing)), ('int', lambda f: +(int)), ('len', lambda f: +(len)), ('func', lambda f: +(func)), ('...', lambda f: +(...)), ('NotImplemented', lambda f: +(NotImplemented)), ("ValueError('x')", lambda f: +(ValueError('x'))), ('property()', lambda f: +(property())), ('object', lambda f: +(object))]
s5 = [('~', lambda: 0)]
a6 = [('0', lambda f: ~(0)), ('-1', lambda f: ~(-1)), ('1', lambda f: ~(1)), ('True', lambda f: ~(True)), ('2**63', lambda f: ~(2**63)), ('2**64', lambda f: ~(2**64)), ('-2**63', lambda f: ~(-2**63)), ('1.5', lambda f: ~(1.5)), ('nan', lambda f: ~(nan)), ('inf', lambda f: ~(inf)), ('-0.0', lambda f: ~(-0.0)), ("''", lambda f: ~('')), ("'a'", lambda f: ~('a')), ("'é中'", lambda f: ~('é中')), ("b''", lambda f: ~(b'')), ("b'a'", lambda f: ~(b'a')), ('[]', lambda f: ~([])), ('[1, [2]]', lambda f: ~([1, [2]])), ('()', lambda f: ~(())), ('(1, (2,))', lambda f: ~((1, (2,)))), ('{}', lambda f: ~({})), ("{'a': {}}", lambda f: ~({'a': {}})), ('set()', lambda f: ~(set())), ('{1}', lambda f: ~({1})), ('None', lambda f: ~(None)), ('1j', lambda f: ~(1j)), ('10**30', lambda f: ~(10**30)), ("'12'", lambda f: ~('12')), ("' 1_0 '", lambda f: ~(' 1_0 ')), ("b'12'", lambda f: ~(b'12')), ("bytearray(b'a')", lambda f: ~(bytearray(b'a'))), ("memoryview(b'a')", lambda f: ~(memoryview(b'a'))), ('frozenset()', lambda f: ~(frozenset())), ('range(3)', lambda f: ~(range(3))), ('slice(1)', lambda f: ~(slice(1))), ('iter([1])', lambda f: ~(iter([1]))), ('gen()', lambda f: ~(gen())), ('{1: 2}.keys()', lambda f: ~({1: 2}.keys())), ('Thing()', lambda f: ~(Thing())), ('Thing', lambda f: ~(Thing)), ('int', lambda f: ~(int)), ('len', lambda f: ~(len)), ('func', lambda f: ~(func)), ('...', lambda f: ~(...)), ('NotImplemented', lambda f: ~(NotImplemented)), ("ValueError('x')", lambda f: ~(ValueError('x'))), ('property()', lambda f: ~(property())), ('object', lambda f: ~(object))]
s7 = [('not ', lambda: 0)]
a8 = [('0', lambda f: not (0)), ('-1', lambda f: not (-1)), ('1', lambda f: not (1)), ('True', lambda f: not (True)), ('2**63', lambda f: not (2**63)), ('2**64', lambda f: not (2**64)), ('-2**63', lambda f: not (-2**63)), ('1.5', lambda f: not (1.5)), ('nan', lambda f: not (nan)), ('inf', lambda f: not (inf)), ('-0.0', lambda f: not (-0.0)), ("''", lambda f: not ('')), ("'a'", lambda f: not ('a')), ("'é中'", lambda f: not ('é中')), ("b''", lambda f: not (b'')), ("b'a'", lambda f: not (b'a')), ('[]', lambda f: not ([])), ('[1, [2]]', lambda f: not ([1, [2]])), ('()', lambda f: not (())), ('(1, (2,))', lambda f: not ((1, (2,)))), ('{}', lambda f: not ({})), ("{'a': {}}", lambda f: not ({'a': {}})), ('set()', lambda f: not (set())), ('{1}', lambda f: not ({1})), ('None', lambda f: not (None)), ('1j', lambda f: not (1j)), ('10**30', lambda f: not (10**30)), ("'12'", lambda f: not ('12')), ("' 1_0 '", lambda f: not (' 1_0 ')), ("b'12'", lambda f: not (b'12')), ("bytearray(b'a')", lambda f: not (bytearray(b'a'))), ("memoryview(b'a')", lambda f: not (memoryview(b'a'))), ('frozenset()', lambda f: not (frozenset())), ('range(3)', lambda f: not (range(3))), ('slice(1)', lambda f: not (slice(1))), ('iter([1])', lambda f: not (iter([1]))), ('gen()', lambda f: not (gen())), ('{1: 2}.keys()', lambda f: not ({1: 2}.keys())), ('Thing()', lambda f: not (Thing())), ('Thing', lambda f: not (Thing)), ('int', lambda f: not (int)), ('len', lambda f: not (len)), ('func', lambda f: not (func)), ('...', lambda f: not (...)), ('NotImplemented', lambda f: not (NotImplemented)), ("ValueError('x')", lambda f: not (ValueError('x'))), ('property()', lambda f: not (property())), ('object', lambda f: not (object))]
run(s0, f1, a2)
run(s3, f1, a4)
run(s5, f1, a6)
run(s7, f1, a8)
