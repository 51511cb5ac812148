# isinstance and issubclass with tuples, unions, hooks; type() against isinstance.
class A: pass
class B(A): pass
class Meta(type):
    def __instancecheck__(cls, o): return getattr(o, "quacks", False)
    def __subclasscheck__(cls, c): return "quack" in vars(c)
class Duck(metaclass=Meta): pass
class Robot:
    quacks = True
    def quack(self): pass
b = B()
print(isinstance(b, A), isinstance(b, B), isinstance(A(), B), isinstance(b, (int, A)), isinstance(b, ()), isinstance(b, ((int, (str, A)),)), isinstance(b, object), isinstance(A, type), isinstance(type, object), isinstance(None, type(None)), isinstance(5, int | str), isinstance("x", int | None), isinstance(None, int | None))
print(issubclass(B, A), issubclass(A, A), issubclass(A, B), issubclass(B, (int, A)), issubclass(bool, int), issubclass(int, object), issubclass(type, object), issubclass(B, A | int), type(b) is B, type(b) == A, type(b).__mro__[1] is A, b.__class__ is B)
print(isinstance(Robot(), Duck), isinstance(b, Duck), issubclass(Robot, Duck), issubclass(B, Duck), isinstance(Duck(), Duck))
for f in (lambda: isinstance(5, 5), lambda: isinstance(5, "int"), lambda: isinstance(5, (int, 5)), lambda: isinstance("x", (int, 5)), lambda: isinstance(5, [int]), lambda: issubclass(5, int), lambda: issubclass(int, 5), lambda: issubclass(int, (str, 5)), lambda: isinstance(5), lambda: isinstance(), lambda: isinstance(5, list[int]), lambda: issubclass(A), lambda: isinstance(5, None), lambda: isinstance(None, None), lambda: issubclass(B, "A"), lambda: isinstance(5, int | "x")):
    try: print(f())
    except TypeError as e: print(e)
values = [1, True, 1.0, 1j, "s", b"b", [], (), {}, set(), frozenset(), None, ..., NotImplemented, range(1), slice(1), int, len, lambda: 0, A, b, Exception(), ValueError, iter([]), (i for i in []), type]
for v in values:
    print(type(v).__name__, [t.__name__ for t in (int, float, complex, str, bytes, list, tuple, dict, set, type, object, BaseException) if isinstance(v, t)], callable(v))
class Liar:
    @property
    def __class__(self): return int
print(isinstance(Liar(), int), isinstance(Liar(), Liar), type(Liar()).__name__, Liar().__class__)
def describe(x):
    if isinstance(x, bool): return "bool"
    if isinstance(x, (int, float)): return "number"
    if isinstance(x, (list, tuple, set)): return f"{type(x).__name__} of {', '.join(sorted({describe(i) for i in x})) or 'nothing'}"
    if isinstance(x, dict): return "dict with " + (", ".join(sorted({describe(k) for k in x})) or "nothing")
    return type(x).__name__
print([describe(x) for x in (True, 1, 2.5, [1, "a", None], (), {1: 2, "k": 3}, {True}, "s", [[1], [True]])])
