# Written by conformance/generate.py: 252 checks of calls, classes.
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
class N:
    def __init__(self, a, b=2): self.v = a, b
    def __repr__(self): return f'N{self.v}'
    def __call__(self, c): return c
    @staticmethod
    def s(a): return a
    @classmethod
    def c(cls, a): return a
s0 = [('N', lambda: 0)]
f1 = [('', lambda s: N)]
a2 = [('()', lambda f: f()), ('(1)', lambda f: f(1)), ('(1, 2)', lambda f: f(1, 2)), ('(1, 2, 3)', lambda f: f(1, 2, 3)), ('(1, 2, 3, 4)', lambda f: f(1, 2, 3, 4)), ('(1, 2, 3, 4, 5)', lambda f: f(1, 2, 3, 4, 5)), ('(a=1)', lambda f: f(a=1)), ('(1, a=1)', lambda f: f(1, a=1)), ('(b=1)', lambda f: f(b=1)), ('(k=1)', lambda f: f(k=1)), ('(1, k=1)', lambda f: f(1, k=1)), ('(1, 2, k=1)', lambda f: f(1, 2, k=1)), ('(1, z=1)', lambda f: f(1, z=1)), ('(a=1, b=2)', lambda f: f(a=1, b=2)), ('(1, b=2)', lambda f: f(1, b=2)), ('(1, e=5, z=9)', lambda f: f(1, e=5, z=9)), ('(*[1, 2])', lambda f: f(*[1, 2])), ("(**{'a': 1})", lambda f: f(**{'a': 1})), ("(*[1], **{'k': 2})", lambda f: f(*[1], **{'k': 2})), ('(*1)', lambda f: f(*1)), ('(**1)', lambda f: f(**1)), ('(**{1: 2})', lambda f: f(**{1: 2})), ("(a=1, **{'a': 2})", lambda f: f(a=1, **{'a': 2})), ('(*[1], *[2], a=1)', lambda f: f(*[1], *[2], a=1)), ('(k=1, l=2)', lambda f: f(k=1, l=2)), ('(*None)', lambda f: f(*None)), ('(**[1])', lambda f: f(**[1])), ("(*'ab', **{'k': 1, 'z': 2})", lambda f: f(*'ab', **{'k': 1, 'z': 2}))]
s3 = [('N(1)', lambda: 0)]
f4 = [('', lambda s: N(1))]
s5 = [('N.s', lambda: 0)]
f6 = [('', lambda s: N.s)]
s7 = [('N.c', lambda: 0)]
f8 = [('', lambda s: N.c)]
s9 = [('N(1).s', lambda: 0)]
f10 = [('', lambda s: N(1).s)]
s11 = [('N(1).c', lambda: 0)]
f12 = [('', lambda s: N(1).c)]
s13 = [('Thing', lambda: 0)]
f14 = [('', lambda s: Thing)]
s15 = [('Thing()', lambda: 0)]
f16 = [('', lambda s: Thing())]
s17 = [('object', lambda: 0)]
f18 = [('', lambda s: object)]
run(s0, f1, a2)
run(s3, f4, a2)
run(s5, f6, a2)
run(s7, f8, a2)
run(s9, f10, a2)
run(s11, f12, a2)
run(s13, f14, a2)
run(s15, f16, a2)
run(s17, f18, a2)
