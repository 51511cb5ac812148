# Written by conformance/generate.py: 476 checks of calls, methods 01.
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
class M1:
    def f(a): return 1
class M2:
    def f(a, b): return 1
class M3:
    def f(a, b=2): return 1
class M4:
    def f(a=1, b=2): return 1
class M5:
    def f(*a): return 1
class M7:
    def f(a, *b): return 1
class M8:
    def f(a, **k): return 1
class M11:
    def f(a, *, k): return 1
class M12:
    def f(a, /): return 1
class M13:
    def f(a, /, b): return 1
class M14:
    def f(a, b, /): return 1
class M15:
    def f(a=1, /, b=2): return 1
class M16:
    def f(a, /, *, k): return 1
class M17:
    def f(a, b, c, d): return 1
class M18:
    def f(*a, k): return 1
class M19:
    def f(*a, k=1, **m): return 1
class M20:
    def f(a, /, **k): return 1
s0 = [('class: def f(a): ', lambda: 0)]
f1 = [('f', lambda s: M1().f)]
a2 = [('()', lambda f: f()), ('(1)', lambda f: f(1)), ('(1, 2)', lambda f: f(1, 2)), ('(1, 2, 3)', lambda f: f(1, 2, 3)), ('(1, 2, 3, 4)', lambda f: f(1, 2, 3, 4)), ('(1, 2, 3, 4, 5)', lambda f: f(1, 2, 3, 4, 5)), ('(a=1)', lambda f: f(a=1)), ('(1, a=1)', lambda f: f(1, a=1)), ('(b=1)', lambda f: f(b=1)), ('(k=1)', lambda f: f(k=1)), ('(1, k=1)', lambda f: f(1, k=1)), ('(1, 2, k=1)', lambda f: f(1, 2, k=1)), ('(1, z=1)', lambda f: f(1, z=1)), ('(a=1, b=2)', lambda f: f(a=1, b=2)), ('(1, b=2)', lambda f: f(1, b=2)), ('(1, e=5, z=9)', lambda f: f(1, e=5, z=9)), ('(*[1, 2])', lambda f: f(*[1, 2])), ("(**{'a': 1})", lambda f: f(**{'a': 1})), ("(*[1], **{'k': 2})", lambda f: f(*[1], **{'k': 2})), ('(*1)', lambda f: f(*1)), ('(**1)', lambda f: f(**1)), ('(**{1: 2})', lambda f: f(**{1: 2})), ("(a=1, **{'a': 2})", lambda f: f(a=1, **{'a': 2})), ('(*[1], *[2], a=1)', lambda f: f(*[1], *[2], a=1)), ('(k=1, l=2)', lambda f: f(k=1, l=2)), ('(*None)', lambda f: f(*None)), ('(**[1])', lambda f: f(**[1])), ("(*'ab', **{'k': 1, 'z': 2})", lambda f: f(*'ab', **{'k': 1, 'z': 2}))]
s3 = [('class: def f(a, b): ', lambda: 0)]
f4 = [('f', lambda s: M2().f)]
s5 = [('class: def f(a, b=2): ', lambda: 0)]
f6 = [('f', lambda s: M3().f)]
s7 = [('class: def f(a=1, b=2): ', lambda: 0)]
f8 = [('f', lambda s: M4().f)]
s9 = [('class: def f(*a): ', lambda: 0)]
f10 = [('f', lambda s: M5().f)]
s11 = [('class: def f(a, *b): ', lambda: 0)]
f12 = [('f', lambda s: M7().f)]
s13 = [('class: def f(a, **k): ', lambda: 0)]
f14 = [('f', lambda s: M8().f)]
s15 = [('class: def f(a, *, k): ', lambda: 0)]
f16 = [('f', lambda s: M11().f)]
s17 = [('class: def f(a, /): ', lambda: 0)]
f18 = [('f', lambda s: M12().f)]
s19 = [('class: def f(a, /, b): ', lambda: 0)]
f20 = [('f', lambda s: M13().f)]
s21 = [('class: def f(a, b, /): ', lambda: 0)]
f22 = [('f', lambda s: M14().f)]
s23 = [('class: def f(a=1, /, b=2): ', lambda: 0)]
f24 = [('f', lambda s: M15().f)]
s25 = [('class: def f(a, /, *, k): ', lambda: 0)]
f26 = [('f', lambda s: M16().f)]
s27 = [('class: def f(a, b, c, d): ', lambda: 0)]
f28 = [('f', lambda s: M17().f)]
s29 = [('class: def f(*a, k): ', lambda: 0)]
f30 = [('f', lambda s: M18().f)]
s31 = [('class: def f(*a, k=1, **m): ', lambda: 0)]
f32 = [('f', lambda s: M19().f)]
s33 = [('class: def f(a, /, **k): ', lambda: 0)]
f34 = [('f', lambda s: M20().f)]
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
