# What a plain object has and lacks.
o = object()
print(type(o) is object, o == o, o != object(), o in [o], hash(o) == hash(o), bool(o), isinstance(o, object), callable(o), repr(o).startswith("<object object"), str(o) == repr(o))
for f in (lambda: o.x, lambda: setattr(o, "x", 1), lambda: o + 1, lambda: o < o, lambda: len(o), lambda: o[0], lambda: o(), lambda: iter(o), lambda: -o, lambda: int(o), lambda: o in o, lambda: object(1), lambda: object(x=1), lambda: o.__dict__, lambda: vars(o), lambda: round(o), lambda: abs(o), lambda: next(o), lambda: format(o, "x"), lambda: delattr(o, "y"), lambda: [1][o], lambda: "a" * o, lambda: range(o), lambda: chr(o), lambda: o.__class__.__name__, lambda: object.__name__, lambda: o.__doc__ is None, lambda: o.__eq__(1), lambda: o.__ne__(o), lambda: o.__eq__(o), lambda: o.__lt__(o)):
    try:
        print(f())
    except Exception as e:
        msg = str(e)
        print(type(e).__name__, msg)
class E: pass
e = E()
e.__dict__["direct"] = 1
print(e.direct, e.__dict__, vars(e), E.__base__, e.__module__, E.__module__)
print(object.__subclasshook__ is not None, object.__init__(e), object.__eq__(e, e), object.__hash__(e) == hash(e), object.__repr__(e) == repr(e), object.__str__(e) == str(e), object.__format__(e, "") == str(e))
e.__class__ is E and print("class attribute")
try:
    e.__dict__ = 5
except TypeError as err:
    print(err)
e.__dict__ = {"swapped": 2}
print(e.swapped, hasattr(e, "direct"))
print(type(e) == E, type(E) == type, isinstance(E, object), issubclass(E, object), E.__name__, E.__dict__.get("nope"))
