# Written by conformance/generate.py: 500 checks of methods, list 02.
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
s0 = [('[]', lambda: [])]
f1 = [('.reverse', lambda s: s.reverse), ('.sort', lambda s: s.sort)]
a2 = [('()', lambda f: f()), ('(1)', lambda f: f(1)), ("(0, 'x')", lambda f: f(0, 'x')), ('(-1)', lambda f: f(-1)), ('(99)', lambda f: f(99)), ("('b')", lambda f: f('b')), ("('b', 2)", lambda f: f('b', 2)), ('(None)', lambda f: f(None)), ('([9, 8])', lambda f: f([9, 8])), ('(1, 0, 2)', lambda f: f(1, 0, 2)), ('(key=None)', lambda f: f(key=None)), ('(key=str)', lambda f: f(key=str)), ('(reverse=True)', lambda f: f(reverse=True)), ('(key=len)', lambda f: f(key=len)), ('(-5, 0)', lambda f: f(-5, 0)), ("('x', 1)", lambda f: f('x', 1)), ('(key=str, reverse=1)', lambda f: f(key=str, reverse=1)), ('(1, -5, 5)', lambda f: f(1, -5, 5)), ('(2**63)', lambda f: f(2**63)), ('(-2**64, 1)', lambda f: f(-2**64, 1))]
s3 = [("['b', None, 'b']", lambda: ['b', None, 'b']), ('[[1], [0]]', lambda: [[1], [0]])]
f4 = [('.append', lambda s: s.append), ('.clear', lambda s: s.clear), ('.copy', lambda s: s.copy), ('.count', lambda s: s.count), ('.extend', lambda s: s.extend), ('.index', lambda s: s.index), ('.insert', lambda s: s.insert), ('.pop', lambda s: s.pop), ('.remove', lambda s: s.remove), ('.reverse', lambda s: s.reverse), ('.sort', lambda s: s.sort)]
s5 = [('[nan, 1.0]', lambda: [nan, 1.0])]
f6 = [('.append', lambda s: s.append)]
run(s0, f1, a2, True)
run(s3, f4, a2, True)
run(s5, f6, a2, True)
