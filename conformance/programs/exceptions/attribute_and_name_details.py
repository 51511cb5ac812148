# name and obj of AttributeError, name of NameError and ImportError's fields.
class Thing:
    color = "red"
    def method(self):
        return self.colour

t = Thing()
try:
    t.method()
except AttributeError as e:
    print(e, e.name, e.obj is t, e.args)
try:
    Thing.size
except AttributeError as e:
    print(e, e.name, e.obj is Thing)
try:
    t.color.uper()
except AttributeError as e:
    print(e, e.name, e.obj)
try:
    None.x
except AttributeError as e:
    print(e, e.name, e.obj)
try:
    math.pi
except NameError as e:
    print(e, e.name, e.args)

def local():
    print(value)
    value = 1

try:
    local()
except UnboundLocalError as e:
    print(e, e.name)

def cell():
    def inner():
        return captured
    inner_result = inner()
    captured = 1

try:
    cell()
except NameError as e:
    print(type(e).__name__, e)
try:
    import does_not_exist
except ImportError as e:
    print(type(e).__name__, e, e.name, e.path, e.msg)
try:
    from math import nothing_here
except ImportError as e:
    print(type(e).__name__, str(e).split(" (")[0], e.name)
e = AttributeError("text", name="n", obj=5)
print(e, e.name, e.obj, repr(e))
e = AttributeError("text")
print(e.name, e.obj)
e = NameError("text", name="n")
print(e, e.name)
e = ImportError("text", name="mod", path="/p")
print(e, e.name, e.path, e.msg, repr(e))
for call in (lambda: AttributeError("x", wrong=1), lambda: NameError("x", obj=1), lambda: ImportError("x", obj=1)):
    try:
        call()
    except TypeError as x:
        print(x)
try:
    t.a.b.c
except AttributeError as e:
    print(e.name)
try:
    del t.color
except AttributeError as e:
    print(e)
try:
    del t.nothing
except AttributeError as e:
    print(e)
