# Written by conformance/generate.py: 470 checks of formats, str format 01.
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
s0 = [('format()', lambda: 0), ('format(1)', lambda: 0), ("format('xy')", lambda: 0), ('format([5, [6]])', lambda: 0), ("format({'a': 1})", lambda: 0), ('format(1.5, 4)', lambda: 0), ('format(a=1)', lambda: 0), ("format('q', w=6)", lambda: 0), ('format(None)', lambda: 0), ('format(1j)', lambda: 0)]
f1 = [(' : ', lambda s: s)]
a2 = [("'{}'", lambda f: '{}'.format()), ("'{0}'", lambda f: '{0}'.format()), ("'{1}'", lambda f: '{1}'.format()), ("'{a}'", lambda f: '{a}'.format()), ("'{!r}'", lambda f: '{!r}'.format()), ("'{!s:>5}'", lambda f: '{!s:>5}'.format()), ("'{!a}'", lambda f: '{!a}'.format()), ("'{!x}'", lambda f: '{!x}'.format()), ("'{:>5}'", lambda f: '{:>5}'.format()), ("'{:{}}'", lambda f: '{:{}}'.format()), ("'{0.real}'", lambda f: '{0.real}'.format()), ("'{0.nope}'", lambda f: '{0.nope}'.format()), ("'{0[0]}'", lambda f: '{0[0]}'.format()), ("'{0[a]}'", lambda f: '{0[a]}'.format()), ("'{0['", lambda f: '{0['.format()), ("'{'", lambda f: '{'.format()), ("'}'", lambda f: '}'.format()), ("'{{}}'", lambda f: '{{}}'.format()), ("'{}{}'", lambda f: '{}{}'.format()), ("'{}{0}'", lambda f: '{}{0}'.format()), ("'{0}{}'", lambda f: '{0}{}'.format()), ("'{:d}'", lambda f: '{:d}'.format()), ("'{!}'", lambda f: '{!}'.format()), ("'{!r'", lambda f: '{!r'.format()), ("'{0[]}'", lambda f: '{0[]}'.format()), ("'{0.}'", lambda f: '{0.}'.format()), ("'{.}'", lambda f: '{.}'.format()), ("'{[0]}'", lambda f: '{[0]}'.format()), ("'{a.b}'", lambda f: '{a.b}'.format()), ("'{0!r:^7}'", lambda f: '{0!r:^7}'.format()), ("'{:{w}}'", lambda f: '{:{w}}'.format()), ("'{0:{1}}'", lambda f: '{0:{1}}'.format()), ("'{-1}'", lambda f: '{-1}'.format()), ("'{0x1}'", lambda f: '{0x1}'.format()), ("'{ 0}'", lambda f: '{ 0}'.format()), ("'{0 }'", lambda f: '{0 }'.format()), ("'{é}'", lambda f: '{é}'.format()), ("'{0[-1]}'", lambda f: '{0[-1]}'.format()), ("'{0[99]}'", lambda f: '{0[99]}'.format()), ("'{0[1][0]}'", lambda f: '{0[1][0]}'.format()), ("'{:,}'", lambda f: '{:,}'.format()), ("'{!rr}'", lambda f: '{!rr}'.format()), ("'{a[k]}'", lambda f: '{a[k]}'.format()), ("'}{'", lambda f: '}{'.format()), ("'{}}'", lambda f: '{}}'.format()), ("'{99999999999999999999}'", lambda f: '{99999999999999999999}'.format()), ("'a{0}b{0}c'", lambda f: 'a{0}b{0}c'.format())]
run(s0, f1, a2)
