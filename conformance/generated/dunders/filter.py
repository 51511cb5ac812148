# Written by conformance/generate.py: 104 checks of dunders, filter.
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
s0 = [('filter(None, [1])', lambda: filter(None, [1]))]
f1 = [('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__next__', lambda s: s.__next__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__)]
a2 = [('()', lambda f: f()), ('(1)', lambda f: f(1)), ("('a')", lambda f: f('a')), ('(None)', lambda f: f(None)), ('([])', lambda f: f([])), ('(1, 2)', lambda f: f(1, 2)), ('(1, 2, 3)', lambda f: f(1, 2, 3)), ('(x=1)', lambda f: f(x=1))]
run(s0, f1, a2)
