# type() of everything, type comparisons, type attributes.
for v in (1, True, 1.5, 1j, "s", b"b", [], (), {}, set(), frozenset(), None, ..., NotImplemented, range(1), slice(1), len, lambda: 0, int, type, object(), Exception(), iter([]), iter(()), iter("a"), iter({}), iter(set()), iter(range(1)), enumerate([]), zip(), map(len, []), filter(None, []), reversed([]), {}.keys(), {}.values(), {}.items(), (x for x in []), property(), staticmethod(len), classmethod(len), [].append, "".join, str.join, int.__add__, memoryview(b"") if False else b"", bytearray()):
    print(type(v).__name__, type(v), type(type(v)).__name__)
class A:
    def m(self): pass
a = A()
print(type(a), type(a.m), type(A.m), type(A), a.__class__, type(a) is A, type(a) == type(A()), type(1) is int, type(1) == float, type("") in (str, int), type([]) is list)
print(type(a).__name__, type(a.m).__name__, type(A.__dict__).__name__, type(A.__init__).__name__, type(a.__init__).__name__, type(super(A, a)).__name__, type(int | str).__name__, type(list[int]).__name__)
for args in ((), (1, 2), ("A", (), {}, 4, 5)):
    try:
        type(*args)
    except TypeError as e:
        print(e)
names = {t.__name__: t for t in (int, str, list)}
print(sorted(names), names["int"]("5"), type(3)("7"), type([])("ab"), [type(x)(x) for x in (1, "a", [1])])
