# Written by conformance/generate.py: 500 checks of names, types 03.
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
s0 = [('bytearray', lambda: bytearray)]
f1 = [('.strip', lambda s: s.strip), ('.swapcase', lambda s: s.swapcase), ('.title', lambda s: s.title), ('.translate', lambda s: s.translate), ('.upper', lambda s: s.upper), ('.zfill', lambda s: s.zfill)]
a2 = [('.__name__', lambda f: f.__name__), ('.__qualname__', lambda f: f.__qualname__)]
s3 = [('list', lambda: list)]
f4 = [('.__add__', lambda s: s.__add__), ('.__class_getitem__', lambda s: s.__class_getitem__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__delitem__', lambda s: s.__delitem__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__getitem__', lambda s: s.__getitem__), ('.__gt__', lambda s: s.__gt__), ('.__iadd__', lambda s: s.__iadd__), ('.__imul__', lambda s: s.__imul__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__mul__', lambda s: s.__mul__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__reversed__', lambda s: s.__reversed__), ('.__rmul__', lambda s: s.__rmul__), ('.__setattr__', lambda s: s.__setattr__), ('.__setitem__', lambda s: s.__setitem__), ('.__str__', lambda s: s.__str__), ('.append', lambda s: s.append), ('.clear', lambda s: s.clear), ('.copy', lambda s: s.copy), ('.count', lambda s: s.count), ('.extend', lambda s: s.extend), ('.index', lambda s: s.index), ('.insert', lambda s: s.insert), ('.pop', lambda s: s.pop), ('.remove', lambda s: s.remove), ('.reverse', lambda s: s.reverse), ('.sort', lambda s: s.sort)]
a5 = [(' kind', lambda f: type(f).__name__)]
s6 = [('tuple', lambda: tuple)]
f7 = [('.__add__', lambda s: s.__add__), ('.__class_getitem__', lambda s: s.__class_getitem__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__getitem__', lambda s: s.__getitem__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__mul__', lambda s: s.__mul__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__rmul__', lambda s: s.__rmul__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.count', lambda s: s.count), ('.index', lambda s: s.index)]
s8 = [('dict', lambda: dict)]
f9 = [('.__class_getitem__', lambda s: s.__class_getitem__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__delitem__', lambda s: s.__delitem__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__getitem__', lambda s: s.__getitem__), ('.__gt__', lambda s: s.__gt__), ('.__ior__', lambda s: s.__ior__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__or__', lambda s: s.__or__), ('.__repr__', lambda s: s.__repr__), ('.__reversed__', lambda s: s.__reversed__), ('.__ror__', lambda s: s.__ror__), ('.__setattr__', lambda s: s.__setattr__), ('.__setitem__', lambda s: s.__setitem__), ('.__str__', lambda s: s.__str__), ('.clear', lambda s: s.clear), ('.copy', lambda s: s.copy), ('.fromkeys', lambda s: s.fromkeys), ('.get', lambda s: s.get), ('.items', lambda s: s.items), ('.keys', lambda s: s.keys), ('.pop', lambda s: s.pop), ('.popitem', lambda s: s.popitem), ('.setdefault', lambda s: s.setdefault), ('.update', lambda s: s.update), ('.values', lambda s: s.values)]
s10 = [('set', lambda: set)]
f11 = [('.__and__', lambda s: s.__and__), ('.__class_getitem__', lambda s: s.__class_getitem__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iand__', lambda s: s.__iand__), ('.__ior__', lambda s: s.__ior__), ('.__isub__', lambda s: s.__isub__), ('.__iter__', lambda s: s.__iter__), ('.__ixor__', lambda s: s.__ixor__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__or__', lambda s: s.__or__), ('.__rand__', lambda s: s.__rand__), ('.__repr__', lambda s: s.__repr__), ('.__ror__', lambda s: s.__ror__), ('.__rsub__', lambda s: s.__rsub__), ('.__rxor__', lambda s: s.__rxor__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__sub__', lambda s: s.__sub__), ('.__xor__', lambda s: s.__xor__), ('.add', lambda s: s.add), ('.clear', lambda s: s.clear), ('.copy', lambda s: s.copy), ('.difference', lambda s: s.difference), ('.difference_update', lambda s: s.difference_update), ('.discard', lambda s: s.discard), ('.intersection', lambda s: s.intersection), ('.intersection_update', lambda s: s.intersection_update), ('.isdisjoint', lambda s: s.isdisjoint), ('.issubset', lambda s: s.issubset), ('.issuperset', lambda s: s.issuperset), ('.pop', lambda s: s.pop), ('.remove', lambda s: s.remove), ('.symmetric_difference', lambda s: s.symmetric_difference), ('.symmetric_difference_update', lambda s: s.symmetric_difference_update), ('.union', lambda s: s.union), ('.update', lambda s: s.update)]
s12 = [('frozenset', lambda: frozenset)]
f13 = [('.__and__', lambda s: s.__and__), ('.__class_getitem__', lambda s: s.__class_getitem__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__or__', lambda s: s.__or__), ('.__rand__', lambda s: s.__rand__), ('.__repr__', lambda s: s.__repr__), ('.__ror__', lambda s: s.__ror__), ('.__rsub__', lambda s: s.__rsub__), ('.__rxor__', lambda s: s.__rxor__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__sub__', lambda s: s.__sub__), ('.__xor__', lambda s: s.__xor__), ('.copy', lambda s: s.copy), ('.difference', lambda s: s.difference), ('.intersection', lambda s: s.intersection), ('.isdisjoint', lambda s: s.isdisjoint), ('.issubset', lambda s: s.issubset), ('.issuperset', lambda s: s.issuperset), ('.symmetric_difference', lambda s: s.symmetric_difference), ('.union', lambda s: s.union)]
f14 = [('.__and__', lambda s: s.__and__), ('.__class_getitem__', lambda s: s.__class_getitem__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__or__', lambda s: s.__or__), ('.__rand__', lambda s: s.__rand__), ('.__repr__', lambda s: s.__repr__), ('.__ror__', lambda s: s.__ror__), ('.__rsub__', lambda s: s.__rsub__), ('.__rxor__', lambda s: s.__rxor__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__sub__', lambda s: s.__sub__), ('.__xor__', lambda s: s.__xor__), ('.copy', lambda s: s.copy), ('.difference', lambda s: s.difference), ('.intersection', lambda s: s.intersection), ('.isdisjoint', lambda s: s.isdisjoint), ('.issubset', lambda s: s.issubset), ('.issuperset', lambda s: s.issuperset)]
run(s0, f1, a2)
run(s3, f4, a5)
run(s3, f4, a2)
run(s6, f7, a5)
run(s6, f7, a2)
run(s8, f9, a5)
run(s8, f9, a2)
run(s10, f11, a5)
run(s10, f11, a2)
run(s12, f13, a5)
run(s12, f14, a2)
