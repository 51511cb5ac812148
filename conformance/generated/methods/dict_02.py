# Written by conformance/generate.py: 204 checks of methods, dict 02.
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
s0 = [('{}', lambda: {})]
f1 = [('.values', lambda s: s.values)]
a2 = [('()', lambda f: f()), ("('a')", lambda f: f('a')), ("('a', 9)", lambda f: f('a', 9)), ("('z')", lambda f: f('z')), ("('z', 9)", lambda f: f('z', 9)), ('([])', lambda f: f([])), ('([], 1)', lambda f: f([], 1)), ("({'z': 0})", lambda f: f({'z': 0})), ("([('q', 1)])", lambda f: f([('q', 1)])), ('(a=5)', lambda f: f(a=5)), ('([1])', lambda f: f([1])), ("(['ab'], 0)", lambda f: f(['ab'], 0)), ("({'x': 1}, y=2)", lambda f: f({'x': 1}, y=2)), ("('xy', 1)", lambda f: f('xy', 1)), ('(None)', lambda f: f(None)), ('(1)', lambda f: f(1)), ('((1, 2))', lambda f: f((1, 2)))]
s3 = [('{1: None, (1, 2): []}', lambda: {1: None, (1, 2): []})]
f4 = [('.clear', lambda s: s.clear), ('.copy', lambda s: s.copy), ('.fromkeys', lambda s: s.fromkeys), ('.get', lambda s: s.get), ('.items', lambda s: s.items), ('.keys', lambda s: s.keys), ('.pop', lambda s: s.pop), ('.popitem', lambda s: s.popitem), ('.setdefault', lambda s: s.setdefault), ('.update', lambda s: s.update), ('.values', lambda s: s.values)]
run(s0, f1, a2, True)
run(s3, f4, a2, True)
