# type() with three arguments: what is checked and in which words.
T = type("T", (), {"x": 1, "f": lambda self: self.x})
print(T, T().f(), T.__name__, T.__bases__, T.__module__, T.__qualname__, T.__dict__["x"])
for args in (("T",), ("T", ()), (5, (), {}), ("T", [], {}), ("T", (), []), ("T", (5,), {}), ("T", (), {}, 1), ("T", (T, T), {}), ("a\0b", (), {}), ("T", (bool,), {}), ("T", (), {"__slots__": 5}), ("T", (), {"__qualname__": 5}), ("", (), {})):
    try:
        print(repr(type(*args)))
    except (TypeError, ValueError) as e:
        print(args[:2], type(e).__name__, e)
Q = type("Q", (T,), {"__qualname__": "Outer.Q", "__module__": "elsewhere", "__doc__": "docs"})
print(Q, Q.__qualname__, Q.__doc__, Q().x)
Q.__name__ = "Renamed"
print(Q, Q.__name__)
Q.__qualname__ = "Z"
Q.__module__ = "m"
print(Q)
for attribute, value in (("__name__", 5), ("__qualname__", None), ("__name__", "nul\0"), ("__bases__", 5), ("__mro__", ()), ("__dict__", {}), ("__doc__", "new doc")):
    try:
        setattr(Q, attribute, value)
        print(attribute, "set")
    except (TypeError, ValueError, AttributeError) as e:
        print(attribute, type(e).__name__, e)
for cls in (int, str, list, type, object):
    try:
        cls.new_attribute = 1
    except TypeError as e:
        print(e)
    try:
        del cls.__doc__
    except (TypeError, AttributeError) as e:
        print(e)
print(type(5), type(type), type(None), type(...), type(NotImplemented), type(print), type(len), type([].append), type(T.f), type(T().f), type(lambda: 0))
o = T()
o.__class__ = Q
print(type(o).__doc__, isinstance(o, Q))
for bad in (int, 5, None):
    try:
        o.__class__ = bad
    except TypeError as e:
        print(e)
try:
    (5).__class__ = Q
except TypeError as e:
    print(e)
class Slots: __slots__ = ("a",)
try:
    o.__class__ = Slots
except TypeError as e:
    print(e)
ns = {"v": 1}
N = type("N", (), ns)
ns["v"] = 2
N.w = 3
print(N.v, "w" in ns)
