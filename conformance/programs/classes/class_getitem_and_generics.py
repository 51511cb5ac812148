# __class_getitem__ of own classes, generic aliases of builtins and their reprs.
class Box:
    def __class_getitem__(cls, item): return f"{cls.__name__}[{item!r}]"
class Sub(Box): pass
print(Box[int], Sub["x"], Box[1, 2], Box[()], Box[1:2])
try:
    Box()[0]
except TypeError as e:
    print(e)
class Nope: pass
for f in (lambda: Nope[int], lambda: int[str], lambda: None[1], lambda: str["x"], lambda: float[0]):
    try:
        print(f())
    except TypeError as e:
        print(e)
for alias in (list[int], dict[str, int], tuple[int, ...], set[str], frozenset[int], type[int], list[list[int]], dict[str, list[int]], tuple[()], list["Forward"], list[None], int | str, int | None, list[int] | None, str | list[int] | Nope):
    print(repr(alias), type(alias).__name__)
a = list[int]
print(a.__origin__, a.__args__, a([1, 2]), a == list[int], a == list[str], hash(a) == hash(list[int]))
print(dict[str, int]().__class__, isinstance([], list), tuple[int, str].__args__)
for f in (lambda: isinstance([], list[int]), lambda: issubclass(list, list[int])):
    try:
        print(f())
    except TypeError as e:
        print(e)
u = int | str
print(u.__args__, isinstance(5, u), isinstance("s", int | str), isinstance(5.0, u), issubclass(bool, int | None), isinstance(None, int | None), u == str | int, (int | str | int).__args__)
for f in (lambda: int | 5, lambda: "s" | int, lambda: 5 | int):
    try:
        print(f())
    except TypeError as e:
        print(e)
class L(list[int]):
    pass
print(L.__mro__, L.__orig_bases__, L([3]))
def f(a: list[int], b: dict[str, int | None] = {}) -> tuple[int, ...]: ...
print(f.__annotations__)
class Meta(type):
    def __getitem__(cls, k): return ("meta", k)
    def __len__(cls): return 7
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == "in"
    def __or__(cls, o): return "or"
    def __call__(cls, *a): return ("called", a)
class M(metaclass=Meta): pass
print(M[3], len(M), list(M), "in" in M, M | 1, M(1))
class Matrix:
    def __class_getitem__(cls, shape):
        rows, cols = shape
        return type(f"Matrix{rows}x{cols}", (cls,), {"shape": shape})
print(Matrix[2, 3].__name__, Matrix[2, 3]().shape, issubclass(Matrix[1, 1], Matrix))
