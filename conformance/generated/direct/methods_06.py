# Written by conformance/generate.py: 56 checks of direct, methods 06.
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
s0 = [('property(func)', lambda: property(func))]
f1 = [('', lambda s: s)]
a2 = [('.deleter()', lambda f: f.deleter()), ('.deleter(1)', lambda f: f.deleter(1)), ('.deleter(1, 2, 3, 4, 5)', lambda f: f.deleter(1, 2, 3, 4, 5)), ('.deleter(x=1)', lambda f: f.deleter(x=1)), ('.deleter(*5)', lambda f: f.deleter(*5)), ('.deleter(1, *5)', lambda f: f.deleter(1, *5)), ('.deleter(**5)', lambda f: f.deleter(**5)), ('.fdel()', lambda f: f.fdel()), ('.fdel(1)', lambda f: f.fdel(1)), ('.fdel(1, 2, 3, 4, 5)', lambda f: f.fdel(1, 2, 3, 4, 5)), ('.fdel(x=1)', lambda f: f.fdel(x=1)), ('.fdel(*5)', lambda f: f.fdel(*5)), ('.fdel(1, *5)', lambda f: f.fdel(1, *5)), ('.fdel(**5)', lambda f: f.fdel(**5)), ('.fget()', lambda f: f.fget()), ('.fget(1)', lambda f: f.fget(1)), ('.fget(1, 2, 3, 4, 5)', lambda f: f.fget(1, 2, 3, 4, 5)), ('.fget(x=1)', lambda f: f.fget(x=1)), ('.fget(*5)', lambda f: f.fget(*5)), ('.fget(1, *5)', lambda f: f.fget(1, *5)), ('.fget(**5)', lambda f: f.fget(**5)), ('.fset()', lambda f: f.fset()), ('.fset(1)', lambda f: f.fset(1)), ('.fset(1, 2, 3, 4, 5)', lambda f: f.fset(1, 2, 3, 4, 5)), ('.fset(x=1)', lambda f: f.fset(x=1)), ('.fset(*5)', lambda f: f.fset(*5)), ('.fset(1, *5)', lambda f: f.fset(1, *5)), ('.fset(**5)', lambda f: f.fset(**5)), ('.getter()', lambda f: f.getter()), ('.getter(1)', lambda f: f.getter(1)), ('.getter(1, 2, 3, 4, 5)', lambda f: f.getter(1, 2, 3, 4, 5)), ('.getter(x=1)', lambda f: f.getter(x=1)), ('.getter(*5)', lambda f: f.getter(*5)), ('.getter(1, *5)', lambda f: f.getter(1, *5)), ('.getter(**5)', lambda f: f.getter(**5)), ('.setter()', lambda f: f.setter()), ('.setter(1)', lambda f: f.setter(1)), ('.setter(1, 2, 3, 4, 5)', lambda f: f.setter(1, 2, 3, 4, 5)), ('.setter(x=1)', lambda f: f.setter(x=1)), ('.setter(*5)', lambda f: f.setter(*5)), ('.setter(1, *5)', lambda f: f.setter(1, *5)), ('.setter(**5)', lambda f: f.setter(**5))]
s3 = [("ValueError('x', 1)", lambda: ValueError('x', 1))]
a4 = [('.add_note()', lambda f: f.add_note()), ('.add_note(1)', lambda f: f.add_note(1)), ('.add_note(1, 2, 3, 4, 5)', lambda f: f.add_note(1, 2, 3, 4, 5)), ('.add_note(x=1)', lambda f: f.add_note(x=1)), ('.add_note(*5)', lambda f: f.add_note(*5)), ('.add_note(1, *5)', lambda f: f.add_note(1, *5)), ('.add_note(**5)', lambda f: f.add_note(**5)), ('.args()', lambda f: f.args()), ('.args(1)', lambda f: f.args(1)), ('.args(1, 2, 3, 4, 5)', lambda f: f.args(1, 2, 3, 4, 5)), ('.args(x=1)', lambda f: f.args(x=1)), ('.args(*5)', lambda f: f.args(*5)), ('.args(1, *5)', lambda f: f.args(1, *5)), ('.args(**5)', lambda f: f.args(**5))]
run(s0, f1, a2)
run(s3, f1, a4)
