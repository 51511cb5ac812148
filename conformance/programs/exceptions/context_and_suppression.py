# __context__, __cause__ and __suppress_context__ in every combination.
def show(e, depth=0):
    pad = "  " * depth
    print(f"{pad}{e!r} cause={e.__cause__!r} context={e.__context__!r} suppress={e.__suppress_context__}")
    if e.__context__ is not None and depth < 4:
        show(e.__context__, depth + 1)

def attempt(f):
    try:
        f()
    except Exception as e:
        show(e)

def implicit():
    try:
        {}["k"]
    except KeyError:
        raise ValueError("v")

def explicit():
    try:
        {}["k"]
    except KeyError as e:
        raise ValueError("v") from e

def from_none():
    try:
        {}["k"]
    except KeyError:
        raise ValueError("v") from None

def from_class():
    raise ValueError("v") from KeyError

def from_other():
    try:
        [][1]
    except IndexError:
        raise ValueError("v") from TypeError("other")

def three():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            int("x")
    except ValueError:
        raise KeyError("third")

def in_finally():
    try:
        1 / 0
    finally:
        [][0]

def handled_before():
    try:
        1 / 0
    except ZeroDivisionError:
        pass
    raise ValueError("no context")

def helper_raises():
    try:
        1 / 0
    except ZeroDivisionError:
        explicit()

def reraise_same():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise e

for f in (implicit, explicit, from_none, from_class, from_other, three, in_finally, handled_before, helper_raises, reraise_same):
    print("#", f.__name__)
    attempt(f)

e = ValueError("x")
e.__cause__ = KeyError("set")
print(e.__suppress_context__)
e.__suppress_context__ = False
print(e.__cause__, e.__suppress_context__)
for bad in (5, "s", int):
    for attribute in ("__cause__", "__context__"):
        try:
            setattr(e, attribute, bad)
        except TypeError as t:
            print(attribute, t)
try:
    raise ValueError from 5
except TypeError as t:
    print(t)
e.__cause__ = None
print(e.__cause__, e.__suppress_context__)
