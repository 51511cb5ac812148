# Written by conformance/generate.py: 84 checks of calls, methods 02.
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
class M21:
    def f(a, b=2, /, c=3, *d, e, f=6, **g): return 1
class M22:
    def f(self): return 1
class M24:
    def f(a, b, c=3, d=4): return 1
s0 = [('class: def f(a, b=2, /, c=3, *d, e, f=6, **g): ', lambda: 0)]
f1 = [('f', lambda s: M21().f)]
a2 = [('()', lambda f: f()), ('(1)', lambda f: f(1)), ('(1, 2)', lambda f: f(1, 2)), ('(1, 2, 3)', lambda f: f(1, 2, 3)), ('(1, 2, 3, 4)', lambda f: f(1, 2, 3, 4)), ('(1, 2, 3, 4, 5)', lambda f: f(1, 2, 3, 4, 5)), ('(a=1)', lambda f: f(a=1)), ('(1, a=1)', lambda f: f(1, a=1)), ('(b=1)', lambda f: f(b=1)), ('(k=1)', lambda f: f(k=1)), ('(1, k=1)', lambda f: f(1, k=1)), ('(1, 2, k=1)', lambda f: f(1, 2, k=1)), ('(1, z=1)', lambda f: f(1, z=1)), ('(a=1, b=2)', lambda f: f(a=1, b=2)), ('(1, b=2)', lambda f: f(1, b=2)), ('(1, e=5, z=9)', lambda f: f(1, e=5, z=9)), ('(*[1, 2])', lambda f: f(*[1, 2])), ("(**{'a': 1})", lambda f: f(**{'a': 1})), ("(*[1], **{'k': 2})", lambda f: f(*[1], **{'k': 2})), ('(*1)', lambda f: f(*1)), ('(**1)', lambda f: f(**1)), ('(**{1: 2})', lambda f: f(**{1: 2})), ("(a=1, **{'a': 2})", lambda f: f(a=1, **{'a': 2})), ('(*[1], *[2], a=1)', lambda f: f(*[1], *[2], a=1)), ('(k=1, l=2)', lambda f: f(k=1, l=2)), ('(*None)', lambda f: f(*None)), ('(**[1])', lambda f: f(**[1])), ("(*'ab', **{'k': 1, 'z': 2})", lambda f: f(*'ab', **{'k': 1, 'z': 2}))]
s3 = [('class: def f(self): ', lambda: 0)]
f4 = [('f', lambda s: M22().f)]
s5 = [('class: def f(a, b, c=3, d=4): ', lambda: 0)]
f6 = [('f', lambda s: M24().f)]
run(s0, f1, a2)
run(s3, f4, a2)
run(s5, f6, a2)
