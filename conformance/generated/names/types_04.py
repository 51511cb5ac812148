# Written by conformance/generate.py: 202 checks of names, types 04.
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
s0 = [('frozenset', lambda: frozenset)]
f1 = [('.symmetric_difference', lambda s: s.symmetric_difference), ('.union', lambda s: s.union)]
a2 = [('.__name__', lambda f: f.__name__), ('.__qualname__', lambda f: f.__qualname__)]
s3 = [('range', lambda: range)]
f4 = [('.__bool__', lambda s: s.__bool__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__getitem__', lambda s: s.__getitem__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__reversed__', lambda s: s.__reversed__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.count', lambda s: s.count), ('.index', lambda s: s.index), ('.start', lambda s: s.start), ('.step', lambda s: s.step), ('.stop', lambda s: s.stop)]
a5 = [(' kind', lambda f: type(f).__name__)]
s6 = [('slice', lambda: slice)]
f7 = [('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.indices', lambda s: s.indices), ('.start', lambda s: s.start), ('.step', lambda s: s.step), ('.stop', lambda s: s.stop)]
s8 = [('object', lambda: object)]
f9 = [('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__)]
s10 = [('type', lambda: type)]
f11 = [('.__annotations__', lambda s: s.__annotations__), ('.__call__', lambda s: s.__call__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__instancecheck__', lambda s: s.__instancecheck__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__name__', lambda s: s.__name__), ('.__ne__', lambda s: s.__ne__), ('.__or__', lambda s: s.__or__), ('.__prepare__', lambda s: s.__prepare__), ('.__qualname__', lambda s: s.__qualname__), ('.__repr__', lambda s: s.__repr__), ('.__ror__', lambda s: s.__ror__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__subclasscheck__', lambda s: s.__subclasscheck__)]
f12 = [('.__call__', lambda s: s.__call__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__instancecheck__', lambda s: s.__instancecheck__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__or__', lambda s: s.__or__), ('.__prepare__', lambda s: s.__prepare__), ('.__repr__', lambda s: s.__repr__), ('.__ror__', lambda s: s.__ror__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__subclasscheck__', lambda s: s.__subclasscheck__)]
run(s0, f1, a2)
run(s3, f4, a5)
run(s3, f4, a2)
run(s6, f7, a5)
run(s6, f7, a2)
run(s8, f9, a5)
run(s8, f9, a2)
run(s10, f11, a5)
run(s10, f12, a2)
