# Written by conformance/generate.py: 476 checks of calls, functions 01.
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
def function0(): return (0,)
def function1(a): return (a,)
def function2(a, b): return (a, b,)
def function3(a, b=2): return (a, b,)
def function4(a=1, b=2): return (a, b,)
def function5(*a): return (a,)
def function6(**k): return (k,)
def function7(a, *b): return (a, b,)
def function8(a, **k): return (a, k,)
def function9(*, k): return (k,)
def function10(*, k=1): return (k,)
def function11(a, *, k): return (a, k,)
def function12(a, /): return (a,)
def function13(a, /, b): return (a, b,)
def function14(a, b, /): return (a, b,)
def function15(a=1, /, b=2): return (a, b,)
def function16(a, /, *, k): return (a, k,)
s0 = [('def f(): ', lambda: 0)]
f1 = [('f', lambda s: function0)]
a2 = [('()', lambda f: f()), ('(1)', lambda f: f(1)), ('(1, 2)', lambda f: f(1, 2)), ('(1, 2, 3)', lambda f: f(1, 2, 3)), ('(1, 2, 3, 4)', lambda f: f(1, 2, 3, 4)), ('(1, 2, 3, 4, 5)', lambda f: f(1, 2, 3, 4, 5)), ('(a=1)', lambda f: f(a=1)), ('(1, a=1)', lambda f: f(1, a=1)), ('(b=1)', lambda f: f(b=1)), ('(k=1)', lambda f: f(k=1)), ('(1, k=1)', lambda f: f(1, k=1)), ('(1, 2, k=1)', lambda f: f(1, 2, k=1)), ('(1, z=1)', lambda f: f(1, z=1)), ('(a=1, b=2)', lambda f: f(a=1, b=2)), ('(1, b=2)', lambda f: f(1, b=2)), ('(1, e=5, z=9)', lambda f: f(1, e=5, z=9)), ('(*[1, 2])', lambda f: f(*[1, 2])), ("(**{'a': 1})", lambda f: f(**{'a': 1})), ("(*[1], **{'k': 2})", lambda f: f(*[1], **{'k': 2})), ('(*1)', lambda f: f(*1)), ('(**1)', lambda f: f(**1)), ('(**{1: 2})', lambda f: f(**{1: 2})), ("(a=1, **{'a': 2})", lambda f: f(a=1, **{'a': 2})), ('(*[1], *[2], a=1)', lambda f: f(*[1], *[2], a=1)), ('(k=1, l=2)', lambda f: f(k=1, l=2)), ('(*None)', lambda f: f(*None)), ('(**[1])', lambda f: f(**[1])), ("(*'ab', **{'k': 1, 'z': 2})", lambda f: f(*'ab', **{'k': 1, 'z': 2}))]
s3 = [('def f(a): ', lambda: 0)]
f4 = [('f', lambda s: function1)]
s5 = [('def f(a, b): ', lambda: 0)]
f6 = [('f', lambda s: function2)]
s7 = [('def f(a, b=2): ', lambda: 0)]
f8 = [('f', lambda s: function3)]
s9 = [('def f(a=1, b=2): ', lambda: 0)]
f10 = [('f', lambda s: function4)]
s11 = [('def f(*a): ', lambda: 0)]
f12 = [('f', lambda s: function5)]
s13 = [('def f(**k): ', lambda: 0)]
f14 = [('f', lambda s: function6)]
s15 = [('def f(a, *b): ', lambda: 0)]
f16 = [('f', lambda s: function7)]
s17 = [('def f(a, **k): ', lambda: 0)]
f18 = [('f', lambda s: function8)]
s19 = [('def f(*, k): ', lambda: 0)]
f20 = [('f', lambda s: function9)]
s21 = [('def f(*, k=1): ', lambda: 0)]
f22 = [('f', lambda s: function10)]
s23 = [('def f(a, *, k): ', lambda: 0)]
f24 = [('f', lambda s: function11)]
s25 = [('def f(a, /): ', lambda: 0)]
f26 = [('f', lambda s: function12)]
s27 = [('def f(a, /, b): ', lambda: 0)]
f28 = [('f', lambda s: function13)]
s29 = [('def f(a, b, /): ', lambda: 0)]
f30 = [('f', lambda s: function14)]
s31 = [('def f(a=1, /, b=2): ', lambda: 0)]
f32 = [('f', lambda s: function15)]
s33 = [('def f(a, /, *, k): ', lambda: 0)]
f34 = [('f', lambda s: function16)]
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
run(s21, f22, a2)
run(s23, f24, a2)
run(s25, f26, a2)
run(s27, f28, a2)
run(s29, f30, a2)
run(s31, f32, a2)
run(s33, f34, a2)
