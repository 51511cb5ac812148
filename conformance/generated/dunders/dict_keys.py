# Written by conformance/generate.py: 184 checks of dunders, dict keys.
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
s0 = [('{1: 2, 3: 4}.keys()', lambda: {1: 2, 3: 4}.keys())]
f1 = [('.__and__', lambda s: s.__and__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__or__', lambda s: s.__or__), ('.__rand__', lambda s: s.__rand__), ('.__repr__', lambda s: s.__repr__), ('.__reversed__', lambda s: s.__reversed__), ('.__ror__', lambda s: s.__ror__), ('.__rsub__', lambda s: s.__rsub__), ('.__rxor__', lambda s: s.__rxor__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__sub__', lambda s: s.__sub__), ('.__xor__', lambda s: s.__xor__)]
a2 = [('()', lambda f: f()), ('(1)', lambda f: f(1)), ("('a')", lambda f: f('a')), ('(None)', lambda f: f(None)), ('([])', lambda f: f([])), ('(1, 2)', lambda f: f(1, 2)), ('(1, 2, 3)', lambda f: f(1, 2, 3)), ('(x=1)', lambda f: f(x=1))]
run(s0, f1, a2)
