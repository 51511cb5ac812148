# Names that exist, that do not, and that look alike, on every builtin type.
values = [1, 1.5, True, "s", b"b", [], (), {}, set(), frozenset(), None, ..., range(1), slice(1), len, int, Exception("x"), 1j, bytearray(), object(), type, {}.keys(), iter([]), (x for x in ()), lambda: 0, [].append, property(), ValueError]
names = ["real", "imag", "append", "items", "upper", "__len__", "__class__", "__doc__", "__name__", "__dict__", "args", "start", "keys", "fget", "__call__", "__iter__", "__next__", "__hash__", "__add__", "__lt__", "__eq__", "__getitem__", "__contains__", "__bool__", "__int__", "nope", "Append", "__self__", "__module__", "__qualname__", "__mro__", "__init__", "__new__", "__str__", "__repr__", "__format__", "__setattr__", "__enter__"]
for n in names:
    row = ""
    for v in values:
        row += "01"[hasattr(v, n)]
    print(n, row)
for v in values:
    for n in ("nope", "Append"):
        try:
            getattr(v, n)
        except AttributeError as e:
            print(e)
        try:
            setattr(v, n, 1)
            print("set", type(v).__name__)
            delattr(v, n)
        except (AttributeError, TypeError) as e:
            print(type(e).__name__, e)
        try:
            delattr(v, n)
        except (AttributeError, TypeError) as e:
            print(type(e).__name__, e)
