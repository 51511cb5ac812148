# Written by conformance/generate.py: 94 checks of formats, str format 02.
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
s0 = [("format(a={'k': 'v'})", lambda: 0)]
f1 = [(' : ', lambda s: s)]
a2 = [("'{}'", lambda f: '{}'.format(a={'k': 'v'})), ("'{0}'", lambda f: '{0}'.format(a={'k': 'v'})), ("'{1}'", lambda f: '{1}'.format(a={'k': 'v'})), ("'{a}'", lambda f: '{a}'.format(a={'k': 'v'})), ("'{!r}'", lambda f: '{!r}'.format(a={'k': 'v'})), ("'{!s:>5}'", lambda f: '{!s:>5}'.format(a={'k': 'v'})), ("'{!a}'", lambda f: '{!a}'.format(a={'k': 'v'})), ("'{!x}'", lambda f: '{!x}'.format(a={'k': 'v'})), ("'{:>5}'", lambda f: '{:>5}'.format(a={'k': 'v'})), ("'{:{}}'", lambda f: '{:{}}'.format(a={'k': 'v'})), ("'{0.real}'", lambda f: '{0.real}'.format(a={'k': 'v'})), ("'{0.nope}'", lambda f: '{0.nope}'.format(a={'k': 'v'})), ("'{0[0]}'", lambda f: '{0[0]}'.format(a={'k': 'v'})), ("'{0[a]}'", lambda f: '{0[a]}'.format(a={'k': 'v'})), ("'{0['", lambda f: '{0['.format(a={'k': 'v'})), ("'{'", lambda f: '{'.format(a={'k': 'v'})), ("'}'", lambda f: '}'.format(a={'k': 'v'})), ("'{{}}'", lambda f: '{{}}'.format(a={'k': 'v'})), ("'{}{}'", lambda f: '{}{}'.format(a={'k': 'v'})), ("'{}{0}'", lambda f: '{}{0}'.format(a={'k': 'v'})), ("'{0}{}'", lambda f: '{0}{}'.format(a={'k': 'v'})), ("'{:d}'", lambda f: '{:d}'.format(a={'k': 'v'})), ("'{!}'", lambda f: '{!}'.format(a={'k': 'v'})), ("'{!r'", lambda f: '{!r'.format(a={'k': 'v'})), ("'{0[]}'", lambda f: '{0[]}'.format(a={'k': 'v'})), ("'{0.}'", lambda f: '{0.}'.format(a={'k': 'v'})), ("'{.}'", lambda f: '{.}'.format(a={'k': 'v'})), ("'{[0]}'", lambda f: '{[0]}'.format(a={'k': 'v'})), ("'{a.b}'", lambda f: '{a.b}'.format(a={'k': 'v'})), ("'{0!r:^7}'", lambda f: '{0!r:^7}'.format(a={'k': 'v'})), ("'{:{w}}'", lambda f: '{:{w}}'.format(a={'k': 'v'})), ("'{0:{1}}'", lambda f: '{0:{1}}'.format(a={'k': 'v'})), ("'{-1}'", lambda f: '{-1}'.format(a={'k': 'v'})), ("'{0x1}'", lambda f: '{0x1}'.format(a={'k': 'v'})), ("'{ 0}'", lambda f: '{ 0}'.format(a={'k': 'v'})), ("'{0 }'", lambda f: '{0 }'.format(a={'k': 'v'})), ("'{é}'", lambda f: '{é}'.format(a={'k': 'v'})), ("'{0[-1]}'", lambda f: '{0[-1]}'.format(a={'k': 'v'})), ("'{0[99]}'", lambda f: '{0[99]}'.format(a={'k': 'v'})), ("'{0[1][0]}'", lambda f: '{0[1][0]}'.format(a={'k': 'v'})), ("'{:,}'", lambda f: '{:,}'.format(a={'k': 'v'})), ("'{!rr}'", lambda f: '{!rr}'.format(a={'k': 'v'})), ("'{a[k]}'", lambda f: '{a[k]}'.format(a={'k': 'v'})), ("'}{'", lambda f: '}{'.format(a={'k': 'v'})), ("'{}}'", lambda f: '{}}'.format(a={'k': 'v'})), ("'{99999999999999999999}'", lambda f: '{99999999999999999999}'.format(a={'k': 'v'})), ("'a{0}b{0}c'", lambda f: 'a{0}b{0}c'.format(a={'k': 'v'}))]
s3 = [('format(Thing())', lambda: 0)]
a4 = [("'{}'", lambda f: '{}'.format(Thing())), ("'{0}'", lambda f: '{0}'.format(Thing())), ("'{1}'", lambda f: '{1}'.format(Thing())), ("'{a}'", lambda f: '{a}'.format(Thing())), ("'{!r}'", lambda f: '{!r}'.format(Thing())), ("'{!s:>5}'", lambda f: '{!s:>5}'.format(Thing())), ("'{!a}'", lambda f: '{!a}'.format(Thing())), ("'{!x}'", lambda f: '{!x}'.format(Thing())), ("'{:>5}'", lambda f: '{:>5}'.format(Thing())), ("'{:{}}'", lambda f: '{:{}}'.format(Thing())), ("'{0.real}'", lambda f: '{0.real}'.format(Thing())), ("'{0.nope}'", lambda f: '{0.nope}'.format(Thing())), ("'{0[0]}'", lambda f: '{0[0]}'.format(Thing())), ("'{0[a]}'", lambda f: '{0[a]}'.format(Thing())), ("'{0['", lambda f: '{0['.format(Thing())), ("'{'", lambda f: '{'.format(Thing())), ("'}'", lambda f: '}'.format(Thing())), ("'{{}}'", lambda f: '{{}}'.format(Thing())), ("'{}{}'", lambda f: '{}{}'.format(Thing())), ("'{}{0}'", lambda f: '{}{0}'.format(Thing())), ("'{0}{}'", lambda f: '{0}{}'.format(Thing())), ("'{:d}'", lambda f: '{:d}'.format(Thing())), ("'{!}'", lambda f: '{!}'.format(Thing())), ("'{!r'", lambda f: '{!r'.format(Thing())), ("'{0[]}'", lambda f: '{0[]}'.format(Thing())), ("'{0.}'", lambda f: '{0.}'.format(Thing())), ("'{.}'", lambda f: '{.}'.format(Thing())), ("'{[0]}'", lambda f: '{[0]}'.format(Thing())), ("'{a.b}'", lambda f: '{a.b}'.format(Thing())), ("'{0!r:^7}'", lambda f: '{0!r:^7}'.format(Thing())), ("'{:{w}}'", lambda f: '{:{w}}'.format(Thing())), ("'{0:{1}}'", lambda f: '{0:{1}}'.format(Thing())), ("'{-1}'", lambda f: '{-1}'.format(Thing())), ("'{0x1}'", lambda f: '{0x1}'.format(Thing())), ("'{ 0}'", lambda f: '{ 0}'.format(Thing())), ("'{0 }'", lambda f: '{0 }'.format(Thing())), ("'{é}'", lambda f: '{é}'.format(Thing())), ("'{0[-1]}'", lambda f: '{0[-1]}'.format(Thing())), ("'{0[99]}'", lambda f: '{0[99]}'.format(Thing())), ("'{0[1][0]}'", lambda f: '{0[1][0]}'.format(Thing())), ("'{:,}'", lambda f: '{:,}'.format(Thing())), ("'{!rr}'", lambda f: '{!rr}'.format(Thing())), ("'{a[k]}'", lambda f: '{a[k]}'.format(Thing())), ("'}{'", lambda f: '}{'.format(Thing())), ("'{}}'", lambda f: '{}}'.format(Thing())), ("'{99999999999999999999}'", lambda f: '{99999999999999999999}'.format(Thing())), ("'a{0}b{0}c'", lambda f: 'a{0}b{0}c'.format(Thing()))]
run(s0, f1, a2)
run(s3, f1, a4)
