# isinstance and issubclass with tuples, unions, classes, hooks on the instance's __class__.
class A: pass
class B(A): pass
class C(B): pass
b = B()
print(isinstance(b, A), isinstance(b, B), isinstance(b, C), isinstance(b, (C, A)), isinstance(b, ((C, int), (str, (A,)))))
print(isinstance(1, int | str), isinstance("a", int | str), isinstance(1.5, int | str), isinstance(None, int | None))
print(issubclass(C, A), issubclass(A, C), issubclass(A, A), issubclass(bool, int), issubclass(int, (str, object)))
print(isinstance(A, type), isinstance(type, type), isinstance(type, object), issubclass(type, object), isinstance(b, object))
print(isinstance(True, int), isinstance(1, bool), type(True) is int, isinstance(1.0, int))
print(type(b) is B, type(b) == A, b.__class__ is B, type(B) is type, type(type) is type)
for args in ((b, 5), (b, [A]), (b, "A"), (b, (A, 5)), (1, (A, 5)), (b, None)):
    try:
        print(isinstance(*args))
    except TypeError as e:
        print(e)
for args in ((b, A), (5, int), (A, 5), (A, [B]), ("A", str), (A, (B, "x"))):
    try:
        print(issubclass(*args))
    except TypeError as e:
        print(e)
print(int | str, int | None, type(int | str).__name__, (int | str) == (str | int), int | str | int)
try:
    isinstance(1, list[int])
except TypeError as e:
    print(e)
print(hasattr(b, "__class__"), b.__class__.__mro__[1].__name__, B.__base__.__name__)
