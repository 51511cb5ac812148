# Written by conformance/generate.py: 500 checks of names, types 01.
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
s0 = [('int', lambda: int)]
f1 = [('.__abs__', lambda s: s.__abs__), ('.__add__', lambda s: s.__add__), ('.__and__', lambda s: s.__and__), ('.__bool__', lambda s: s.__bool__), ('.__ceil__', lambda s: s.__ceil__), ('.__delattr__', lambda s: s.__delattr__), ('.__divmod__', lambda s: s.__divmod__), ('.__eq__', lambda s: s.__eq__), ('.__float__', lambda s: s.__float__), ('.__floor__', lambda s: s.__floor__), ('.__floordiv__', lambda s: s.__floordiv__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__index__', lambda s: s.__index__), ('.__int__', lambda s: s.__int__), ('.__invert__', lambda s: s.__invert__), ('.__le__', lambda s: s.__le__), ('.__lshift__', lambda s: s.__lshift__), ('.__lt__', lambda s: s.__lt__), ('.__mod__', lambda s: s.__mod__), ('.__mul__', lambda s: s.__mul__), ('.__ne__', lambda s: s.__ne__), ('.__neg__', lambda s: s.__neg__), ('.__or__', lambda s: s.__or__), ('.__pos__', lambda s: s.__pos__), ('.__pow__', lambda s: s.__pow__), ('.__radd__', lambda s: s.__radd__), ('.__rand__', lambda s: s.__rand__), ('.__rdivmod__', lambda s: s.__rdivmod__), ('.__repr__', lambda s: s.__repr__), ('.__rfloordiv__', lambda s: s.__rfloordiv__), ('.__rlshift__', lambda s: s.__rlshift__), ('.__rmod__', lambda s: s.__rmod__), ('.__rmul__', lambda s: s.__rmul__), ('.__ror__', lambda s: s.__ror__), ('.__round__', lambda s: s.__round__), ('.__rpow__', lambda s: s.__rpow__), ('.__rrshift__', lambda s: s.__rrshift__), ('.__rshift__', lambda s: s.__rshift__), ('.__rsub__', lambda s: s.__rsub__), ('.__rtruediv__', lambda s: s.__rtruediv__), ('.__rxor__', lambda s: s.__rxor__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__sub__', lambda s: s.__sub__), ('.__truediv__', lambda s: s.__truediv__), ('.__trunc__', lambda s: s.__trunc__), ('.__xor__', lambda s: s.__xor__), ('.as_integer_ratio', lambda s: s.as_integer_ratio), ('.bit_count', lambda s: s.bit_count), ('.bit_length', lambda s: s.bit_length), ('.conjugate', lambda s: s.conjugate), ('.denominator', lambda s: s.denominator), ('.from_bytes', lambda s: s.from_bytes), ('.imag', lambda s: s.imag), ('.numerator', lambda s: s.numerator), ('.real', lambda s: s.real), ('.to_bytes', lambda s: s.to_bytes)]
a2 = [(' kind', lambda f: type(f).__name__)]
a3 = [('.__name__', lambda f: f.__name__), ('.__qualname__', lambda f: f.__qualname__)]
s4 = [('float', lambda: float)]
f5 = [('.__abs__', lambda s: s.__abs__), ('.__add__', lambda s: s.__add__), ('.__bool__', lambda s: s.__bool__), ('.__ceil__', lambda s: s.__ceil__), ('.__delattr__', lambda s: s.__delattr__), ('.__divmod__', lambda s: s.__divmod__), ('.__eq__', lambda s: s.__eq__), ('.__float__', lambda s: s.__float__), ('.__floor__', lambda s: s.__floor__), ('.__floordiv__', lambda s: s.__floordiv__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__getformat__', lambda s: s.__getformat__), ('.__gt__', lambda s: s.__gt__), ('.__int__', lambda s: s.__int__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__mod__', lambda s: s.__mod__), ('.__mul__', lambda s: s.__mul__), ('.__ne__', lambda s: s.__ne__), ('.__neg__', lambda s: s.__neg__), ('.__pos__', lambda s: s.__pos__), ('.__pow__', lambda s: s.__pow__), ('.__radd__', lambda s: s.__radd__), ('.__rdivmod__', lambda s: s.__rdivmod__), ('.__repr__', lambda s: s.__repr__), ('.__rfloordiv__', lambda s: s.__rfloordiv__), ('.__rmod__', lambda s: s.__rmod__), ('.__rmul__', lambda s: s.__rmul__), ('.__round__', lambda s: s.__round__), ('.__rpow__', lambda s: s.__rpow__), ('.__rsub__', lambda s: s.__rsub__), ('.__rtruediv__', lambda s: s.__rtruediv__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__sub__', lambda s: s.__sub__), ('.__truediv__', lambda s: s.__truediv__), ('.__trunc__', lambda s: s.__trunc__), ('.as_integer_ratio', lambda s: s.as_integer_ratio), ('.conjugate', lambda s: s.conjugate), ('.fromhex', lambda s: s.fromhex), ('.hex', lambda s: s.hex), ('.imag', lambda s: s.imag), ('.is_integer', lambda s: s.is_integer), ('.real', lambda s: s.real)]
s6 = [('complex', lambda: complex)]
f7 = [('.__abs__', lambda s: s.__abs__), ('.__add__', lambda s: s.__add__), ('.__bool__', lambda s: s.__bool__), ('.__complex__', lambda s: s.__complex__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__gt__', lambda s: s.__gt__), ('.__le__', lambda s: s.__le__), ('.__lt__', lambda s: s.__lt__), ('.__mul__', lambda s: s.__mul__), ('.__ne__', lambda s: s.__ne__), ('.__neg__', lambda s: s.__neg__), ('.__pos__', lambda s: s.__pos__), ('.__pow__', lambda s: s.__pow__), ('.__radd__', lambda s: s.__radd__), ('.__repr__', lambda s: s.__repr__), ('.__rmul__', lambda s: s.__rmul__), ('.__rpow__', lambda s: s.__rpow__), ('.__rsub__', lambda s: s.__rsub__), ('.__rtruediv__', lambda s: s.__rtruediv__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.__sub__', lambda s: s.__sub__), ('.__truediv__', lambda s: s.__truediv__), ('.conjugate', lambda s: s.conjugate), ('.imag', lambda s: s.imag), ('.real', lambda s: s.real)]
s8 = [('str', lambda: str)]
f9 = [('.__add__', lambda s: s.__add__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__getitem__', lambda s: s.__getitem__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__mod__', lambda s: s.__mod__), ('.__mul__', lambda s: s.__mul__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__rmod__', lambda s: s.__rmod__), ('.__rmul__', lambda s: s.__rmul__), ('.__setattr__', lambda s: s.__setattr__), ('.__str__', lambda s: s.__str__), ('.capitalize', lambda s: s.capitalize), ('.casefold', lambda s: s.casefold), ('.center', lambda s: s.center), ('.count', lambda s: s.count), ('.encode', lambda s: s.encode), ('.endswith', lambda s: s.endswith), ('.expandtabs', lambda s: s.expandtabs), ('.find', lambda s: s.find), ('.format', lambda s: s.format), ('.format_map', lambda s: s.format_map), ('.index', lambda s: s.index), ('.isalnum', lambda s: s.isalnum), ('.isalpha', lambda s: s.isalpha), ('.isascii', lambda s: s.isascii), ('.isdecimal', lambda s: s.isdecimal), ('.isdigit', lambda s: s.isdigit), ('.isidentifier', lambda s: s.isidentifier), ('.islower', lambda s: s.islower), ('.isnumeric', lambda s: s.isnumeric), ('.isprintable', lambda s: s.isprintable), ('.isspace', lambda s: s.isspace), ('.istitle', lambda s: s.istitle), ('.isupper', lambda s: s.isupper), ('.join', lambda s: s.join), ('.ljust', lambda s: s.ljust), ('.lower', lambda s: s.lower), ('.lstrip', lambda s: s.lstrip), ('.maketrans', lambda s: s.maketrans), ('.partition', lambda s: s.partition), ('.removeprefix', lambda s: s.removeprefix), ('.removesuffix', lambda s: s.removesuffix), ('.replace', lambda s: s.replace), ('.rfind', lambda s: s.rfind), ('.rindex', lambda s: s.rindex), ('.rjust', lambda s: s.rjust), ('.rpartition', lambda s: s.rpartition), ('.rsplit', lambda s: s.rsplit), ('.rstrip', lambda s: s.rstrip), ('.split', lambda s: s.split), ('.splitlines', lambda s: s.splitlines), ('.startswith', lambda s: s.startswith), ('.strip', lambda s: s.strip), ('.swapcase', lambda s: s.swapcase), ('.title', lambda s: s.title), ('.translate', lambda s: s.translate), ('.upper', lambda s: s.upper), ('.zfill', lambda s: s.zfill)]
f10 = [('.__add__', lambda s: s.__add__), ('.__contains__', lambda s: s.__contains__), ('.__delattr__', lambda s: s.__delattr__), ('.__eq__', lambda s: s.__eq__), ('.__format__', lambda s: s.__format__), ('.__ge__', lambda s: s.__ge__), ('.__getitem__', lambda s: s.__getitem__), ('.__gt__', lambda s: s.__gt__), ('.__iter__', lambda s: s.__iter__), ('.__le__', lambda s: s.__le__), ('.__len__', lambda s: s.__len__), ('.__lt__', lambda s: s.__lt__), ('.__mod__', lambda s: s.__mod__), ('.__mul__', lambda s: s.__mul__), ('.__ne__', lambda s: s.__ne__), ('.__repr__', lambda s: s.__repr__), ('.__rmod__', lambda s: s.__rmod__)]
run(s0, f1, a2)
run(s0, f1, a3)
run(s4, f5, a2)
run(s4, f5, a3)
run(s6, f7, a2)
run(s6, f7, a3)
run(s8, f9, a2)
run(s8, f10, a3)
