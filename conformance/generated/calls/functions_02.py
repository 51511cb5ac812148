# Written by conformance/generate.py: 280 checks of calls, functions 02.
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
def function17(a, b, c, d): return (a, b, c, d,)
def function18(*a, k): return (a, k,)
def function19(*a, k=1, **m): return (a, k, m,)
def function20(a, /, **k): return (a, k,)
def function21(a, b=2, /, c=3, *d, e, f=6, **g): return (a, b, c, d, e, f, g,)
def function22(self): return (self,)
def function23(*, k, l, m): return (k, l, m,)
def function24(a, b, c=3, d=4): return (a, b, c, d,)
s0 = [('def f(a, b, c, d): ', lambda: 0)]
f1 = [('f', lambda s: function17)]
a2 = [('()', lambda f: f()), ('(1)', lambda f: f(1)), ('(1, 2)', lambda f: f(1, 2)), ('(1, 2, 3)', lambda f: f(1, 2, 3)), ('(1, 2, 3, 4)', lambda f: f(1, 2, 3, 4)), ('(1, 2, 3, 4, 5)', lambda f: f(1, 2, 3, 4, 5)), ('(a=1)', lambda f: f(a=1)), ('(1, a=1)', lambda f: f(1, a=1)), ('(b=1)', lambda f: f(b=1)), ('(k=1)', lambda f: f(k=1)), ('(1, k=1)', lambda f: f(1, k=1)), ('(1, 2, k=1)', lambda f: f(1, 2, k=1)), ('(1, z=1)', lambda f: f(1, z=1)), ('(a=1, b=2)', lambda f: f(a=1, b=2)), ('(1, b=2)', lambda f: f(1, b=2)), ('(1, e=5, z=9)', lambda f: f(1, e=5, z=9)), ('(*[1, 2])', lambda f: f(*[1, 2])), ("(**{'a': 1})", lambda f: f(**{'a': 1})), ("(*[1], **{'k': 2})", lambda f: f(*[1], **{'k': 2})), ('(*1)', lambda f: f(*1)), ('(**1)', lambda f: f(**1)), ('(**{1: 2})', lambda f: f(**{1: 2})), ("(a=1, **{'a': 2})", lambda f: f(a=1, **{'a': 2})), ('(*[1], *[2], a=1)', lambda f: f(*[1], *[2], a=1)), ('(k=1, l=2)', lambda f: f(k=1, l=2)), ('(*None)', lambda f: f(*None)), ('(**[1])', lambda f: f(**[1])), ("(*'ab', **{'k': 1, 'z': 2})", lambda f: f(*'ab', **{'k': 1, 'z': 2}))]
s3 = [('def f(*a, k): ', lambda: 0)]
f4 = [('f', lambda s: function18)]
s5 = [('def f(*a, k=1, **m): ', lambda: 0)]
f6 = [('f', lambda s: function19)]
s7 = [('def f(a, /, **k): ', lambda: 0)]
f8 = [('f', lambda s: function20)]
s9 = [('def f(a, b=2, /, c=3, *d, e, f=6, **g): ', lambda: 0)]
f10 = [('f', lambda s: function21)]
s11 = [('def f(self): ', lambda: 0)]
f12 = [('f', lambda s: function22)]
s13 = [('def f(*, k, l, m): ', lambda: 0)]
f14 = [('f', lambda s: function23)]
s15 = [('def f(a, b, c=3, d=4): ', lambda: 0)]
f16 = [('f', lambda s: function24)]
s17 = [('lambda: 0 ', lambda: 0)]
f18 = [('', lambda s: (lambda: 0))]
s19 = [('lambda a, b=1: (a, b) ', lambda: 0)]
f20 = [('', lambda s: (lambda a, b=1: (a, b)))]
run(s0, f1, a2)
run(s3, f4, a2)
run(s5, f6, a2)
run(s7, f8, a2)
run(s9, f10, a2)
run(s11, f12, a2)
run(s13, f14, a2)
run(s15, f16, a2)
run(s17, f18, a2)
run(s19, f20, a2)
