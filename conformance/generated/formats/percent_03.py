# Written by conformance/generate.py: 184 checks of formats, percent 03.
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
s0 = [('S % ', lambda: 0)]
f1 = [('97 : ', lambda s: 97), ('0x110000 : ', lambda s: 0x110000), ('Thing() : ', lambda s: Thing()), ('(1, 2, 3) : ', lambda s: (1, 2, 3))]
a2 = [("'%d'", lambda f: '%d' % f), ("'%i'", lambda f: '%i' % f), ("'%5d'", lambda f: '%5d' % f), ("'%-5d|'", lambda f: '%-5d|' % f), ("'%05d'", lambda f: '%05d' % f), ("'%+d'", lambda f: '%+d' % f), ("'% d'", lambda f: '% d' % f), ("'%.3d'", lambda f: '%.3d' % f), ("'%x'", lambda f: '%x' % f), ("'%#x'", lambda f: '%#x' % f), ("'%#X'", lambda f: '%#X' % f), ("'%o'", lambda f: '%o' % f), ("'%#o'", lambda f: '%#o' % f), ("'%e'", lambda f: '%e' % f), ("'%.2E'", lambda f: '%.2E' % f), ("'%f'", lambda f: '%f' % f), ("'%.0f'", lambda f: '%.0f' % f), ("'%#.0f'", lambda f: '%#.0f' % f), ("'%10.2f'", lambda f: '%10.2f' % f), ("'%g'", lambda f: '%g' % f), ("'%#g'", lambda f: '%#g' % f), ("'%.3g'", lambda f: '%.3g' % f), ("'%c'", lambda f: '%c' % f), ("'%5c'", lambda f: '%5c' % f), ("'%s'", lambda f: '%s' % f), ("'%5s'", lambda f: '%5s' % f), ("'%-5s|'", lambda f: '%-5s|' % f), ("'%.1s'", lambda f: '%.1s' % f), ("'%r'", lambda f: '%r' % f), ("'%a'", lambda f: '%a' % f), ("'%%'", lambda f: '%%' % f), ("'%'", lambda f: '%' % f), ("'%z'", lambda f: '%z' % f), ("'%5'", lambda f: '%5' % f), ("'%(a)s'", lambda f: '%(a)s' % f), ("'%(a'", lambda f: '%(a' % f), ("'%*d'", lambda f: '%*d' % f), ("'%.*f'", lambda f: '%.*f' % f), ("'%d %d'", lambda f: '%d %d' % f), ("'no'", lambda f: 'no' % f), ("'%ld'", lambda f: '%ld' % f), ("'%u'", lambda f: '%u' % f), ("'%5%'", lambda f: '%5%' % f), ("'%.'", lambda f: '%.' % f), ("'%b'", lambda f: '%b' % f), ("'%é'", lambda f: '%é' % f)]
run(s0, f1, a2)
