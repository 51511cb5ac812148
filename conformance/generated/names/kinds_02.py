# Written by conformance/generate.py: 500 checks of names, kinds 02.
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
s0 = [("{'a': 1, 'b': 2}", lambda: {'a': 1, 'b': 2})]
f1 = [('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__or__', lambda s: s.__or__), ('.__repr__', lambda s: s.__repr__), ('.__reversed__', lambda s: s.__reversed__), ('.__ror__', lambda s: s.__ror__), ('.__setattr__', lambda s: s.__setattr__), ('.__setitem__', lambda s: s.__setitem__), ('.__str__', lambda s: s.__str__), ('.clear', lambda s: s.clear), ('.copy', lambda s: s.copy), ('.fromkeys', lambda s: s.fromkeys), ('.get', lambda s: s.get), ('.items', lambda s: s.items), ('.keys', lambda s: s.keys), ('.pop', lambda s: s.pop), ('.popitem', lambda s: s.popitem), ('.setdefault', lambda s: s.setdefault), ('.update', lambda s: s.update), ('.values', lambda s: s.values)]
a2 = [('', lambda f: type(f).__name__)]
s3 = [('{1, 2, 3}', lambda: {1, 2, 3})]
f4 = [('.__and__', lambda s: s.__and__), ('.__class_getitem__', lambda s: s.__class_getitem__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iand__', lambda s: s.__iand__), ('.__ior__', lambda s: s.__ior__), ('.__isub__', lambda s: s.__isub__), ('.__iter__', lambda s: s.__iter__), ('.__ixor__', lambda s: s.__ixor__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__or__', lambda s: s.__or__), ('.__rand__', lambda s: s.__rand__), ('.__repr__', lambda s: s.__repr__), ('.__ror__', lambda s: s.__ror__), ('.__rsub__', lambda s: s.__rsub__), ('.__rxor__', lambda s: s.__rxor__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__sub__', lambda s: s.__sub__), ('.__xor__', lambda s: s.__xor__), ('.add', lambda s: s.add), ('.clear', lambda s: s.clear), ('.copy', lambda s: s.copy), ('.difference', lambda s: s.difference), ('.difference_update', lambda s: s.difference_update), ('.discard', lambda s: s.discard), ('.intersection', lambda s: s.intersection), ('.intersection_update', lambda s: s.intersection_update), ('.isdisjoint', lambda s: s.isdisjoint), ('.issubset', lambda s: s.issubset), ('.issuperset', lambda s: s.issuperset), ('.pop', lambda s: s.pop), ('.remove', lambda s: s.remove), ('.symmetric_difference', lambda s: s.symmetric_difference), ('.symmetric_difference_update', lambda s: s.symmetric_difference_update), ('.union', lambda s: s.union), ('.update', lambda s: s.update)]
s5 = [('frozenset({1, 2, 3})', lambda: frozenset({1, 2, 3}))]
f6 = [('.__and__', lambda s: s.__and__), ('.__class_getitem__', lambda s: s.__class_getitem__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__or__', lambda s: s.__or__), ('.__rand__', lambda s: s.__rand__), ('.__repr__', lambda s: s.__repr__), ('.__ror__', lambda s: s.__ror__), ('.__rsub__', lambda s: s.__rsub__), ('.__rxor__', lambda s: s.__rxor__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__sub__', lambda s: s.__sub__), ('.__xor__', lambda s: s.__xor__), ('.copy', lambda s: s.copy), ('.difference', lambda s: s.difference), ('.intersection', lambda s: s.intersection), ('.isdisjoint', lambda s: s.isdisjoint), ('.issubset', lambda s: s.issubset), ('.issuperset', lambda s: s.issuperset), ('.symmetric_difference', lambda s: s.symmetric_difference), ('.union', lambda s: s.union)]
s7 = [('range(2, 20, 3)', lambda: range(2, 20, 3))]
f8 = [('.__bool__', lambda s: s.__bool__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__getitem__', lambda s: s.__getitem__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__reversed__', lambda s: s.__reversed__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.count', lambda s: s.count), ('.index', lambda s: s.index), ('.start', lambda s: s.start), ('.step', lambda s: s.step), ('.stop', lambda s: s.stop)]
s9 = [('slice(1, 10, 2)', lambda: slice(1, 10, 2))]
f10 = [('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.indices', lambda s: s.indices), ('.start', lambda s: s.start), ('.step', lambda s: s.step), ('.stop', lambda s: s.stop)]
s11 = [('gen()', lambda: gen())]
f12 = [('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__name__', lambda s: s.__name__), ('.__ne__', lambda s: s.__ne__), ('.__next__', lambda s: s.__next__), ('.__qualname__', lambda s: s.__qualname__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.close', lambda s: s.close), ('.send', lambda s: s.send), ('.throw', lambda s: s.throw)]
s13 = [('{1: 2, 3: 4}.keys()', lambda: {1: 2, 3: 4}.keys()), ('{1: 2, 3: 4}.items()', lambda: {1: 2, 3: 4}.items())]
f14 = [('.__and__', lambda s: s.__and__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__or__', lambda s: s.__or__), ('.__rand__', lambda s: s.__rand__), ('.__repr__', lambda s: s.__repr__), ('.__reversed__', lambda s: s.__reversed__), ('.__ror__', lambda s: s.__ror__), ('.__rsub__', lambda s: s.__rsub__), ('.__rxor__', lambda s: s.__rxor__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__sub__', lambda s: s.__sub__), ('.__xor__', lambda s: s.__xor__), ('.isdisjoint', lambda s: s.isdisjoint), ('.mapping', lambda s: s.mapping)]
s15 = [('{1: 2, 3: 4}.values()', lambda: {1: 2, 3: 4}.values())]
f16 = [('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__reversed__', lambda s: s.__reversed__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.mapping', lambda s: s.mapping)]
s17 = [('func', lambda: func)]
f18 = [('.__annotations__', lambda s: s.__annotations__), ('.__call__', lambda s: s.__call__), ('.__defaults__', lambda s: s.__defaults__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__get__', lambda s: s.__get__), ('.__gt__', lambda s: s.__gt__), ('.__kwdefaults__', lambda s: s.__kwdefaults__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__name__', lambda s: s.__name__), ('.__ne__', lambda s: s.__ne__), ('.__qualname__', lambda s: s.__qualname__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__)]
s19 = [('len', lambda: len)]
f20 = [('.__call__', lambda s: s.__call__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__name__', lambda s: s.__name__), ('.__ne__', lambda s: s.__ne__), ('.__qualname__', lambda s: s.__qualname__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__)]
s21 = [('Thing().__init__', lambda: Thing().__init__)]
f22 = [('.__call__', lambda s: s.__call__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__name__', lambda s: s.__name__), ('.__ne__', lambda s: s.__ne__), ('.__objclass__', lambda s: s.__objclass__), ('.__qualname__', lambda s: s.__qualname__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__)]
s23 = [('property(func)', lambda: property(func))]
f24 = [('.__delattr__', lambda s: s.__delattr__), ('.__delete__', lambda s: s.__delete__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__get__', lambda s: s.__get__), ('.__gt__', lambda s: s.__gt__), ('.__isabstractmethod__', lambda s: s.__isabstractmethod__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__set__', lambda s: s.__set__), ('.__set_name__', lambda s: s.__set_name__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.deleter', lambda s: s.deleter), ('.fdel', lambda s: s.fdel), ('.fget', lambda s: s.fget), ('.fset', lambda s: s.fset), ('.getter', lambda s: s.getter), ('.setter', lambda s: s.setter)]
s25 = [('staticmethod(func)', lambda: staticmethod(func))]
f26 = [('.__annotations__', lambda s: s.__annotations__), ('.__call__', lambda s: s.__call__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__get__', lambda s: s.__get__), ('.__gt__', lambda s: s.__gt__), ('.__isabstractmethod__', lambda s: s.__isabstractmethod__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__name__', lambda s: s.__name__), ('.__ne__', lambda s: s.__ne__), ('.__qualname__', lambda s: s.__qualname__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__wrapped__', lambda s: s.__wrapped__)]
s27 = [('classmethod(func)', lambda: classmethod(func))]
f28 = [('.__annotations__', lambda s: s.__annotations__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__get__', lambda s: s.__get__), ('.__gt__', lambda s: s.__gt__), ('.__isabstractmethod__', lambda s: s.__isabstractmethod__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__name__', lambda s: s.__name__), ('.__ne__', lambda s: s.__ne__), ('.__qualname__', lambda s: s.__qualname__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__wrapped__', lambda s: s.__wrapped__)]
s29 = [('Thing', lambda: Thing)]
f30 = [('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.x', lambda s: s.x)]
s31 = [('object()', lambda: object())]
f32 = [('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__)]
s33 = [("ValueError('x', 1)", lambda: ValueError('x', 1))]
f34 = [('.__cause__', lambda s: s.__cause__), ('.__context__', lambda s: s.__context__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__suppress_context__', lambda s: s.__suppress_context__), ('.add_note', lambda s: s.add_note), ('.args', lambda s: s.args)]
s35 = [('None', lambda: None)]
f36 = [('.__bool__', lambda s: s.__bool__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__)]
s37 = [('...', lambda: ...)]
s38 = [('NotImplemented', lambda: NotImplemented)]
s39 = [('iter([1, 2])', lambda: iter([1, 2])), ("iter('ab')", lambda: iter('ab')), ('iter(range(3))', lambda: iter(range(3)))]
f40 = [('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__length_hint__', lambda s: s.__length_hint__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__next__', lambda s: s.__next__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__)]
s41 = [("enumerate('ab')", lambda: enumerate('ab'))]
f42 = [('.__class_getitem__', lambda s: s.__class_getitem__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__next__', lambda s: s.__next__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__)]
s43 = [('zip([1], [2])', lambda: zip([1], [2])), ('map(str, [1])', lambda: map(str, [1])), ('filter(None, [1])', lambda: filter(None, [1]))]
f44 = [('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__ne__', lambda s: s.__ne__), ('.__next__', lambda s: s.__next__), ('.__repr__', lambda s: s.__repr__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__)]
s45 = [('list[int]', lambda: list[int])]
f46 = [('.__add__', lambda s: s.__add__), ('.__args__', lambda s: s.__args__), ('.__class_getitem__', lambda s: s.__class_getitem__), ('.__contains__', lambda s: s.__contains__), ('.__copy__', lambda s: s.__copy__), ('.__deepcopy__', lambda s: s.__deepcopy__), ('.__delattr__', lambda s: s.__delattr__), ('.__delitem__', lambda s: s.__delitem__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__)]
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
run(s35, f36, a2)
run(s37, f32, a2)
run(s38, f36, a2)
run(s39, f40, a2)
run(s41, f42, a2)
run(s43, f44, a2)
run(s45, f46, a2)
