# What args, str and repr are for subclasses with every kind of __init__ and __new__.
class Plain(Exception):
    pass

class WithInit(Exception):
    def __init__(self, code, detail="none"):
        self.code, self.detail = code, detail

class WithSuper(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code

class WithStr(Exception):
    def __str__(self):
        return "custom " + "/".join(map(str, self.args))

class WithNew(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, *args)
        self.made = len(args)
        return self

class WithClassAttributes(ValueError):
    code = 400
    template = "bad thing: {}"
    def __init__(self, what):
        super().__init__(self.template.format(what))

class Child(WithClassAttributes):
    code = 404
    template = "missing: {}"

for e in (Plain(), Plain("a"), Plain("a", 2), Plain(None), Plain(()), WithInit(5), WithInit(5, detail="d"), WithSuper(7), WithStr(), WithStr(1, 2),
          WithNew("x"), WithClassAttributes("x"), Child("y"), KeyError("k"), KeyError("k", 2), KeyError(), OSError("just text"), OSError(2, "No such file"),
          OSError(2, "No such file", "name.txt"), OSError(13, "Denied"), SystemExit(3), StopIteration(1, 2), UnicodeError("u"), AssertionError({"a": 1})):
    print(type(e).__name__, "|", e.args, "|", str(e), "|", repr(e))

print(OSError(2, "x").errno, OSError(2, "x").strerror, OSError(2, "x", "f").filename, type(OSError(2, "x")).__name__, type(OSError(17, "y")).__name__)
print(SystemExit(3).code, SystemExit().code, SystemExit(1, 2).code, StopIteration(4).value, StopIteration().value)
print(WithNew(1, 2, 3).made, Child.code, Child("z").args)
e = Plain("mutable")
e.args = ("changed", 5)
e.extra = [1]
print(e, repr(e), e.__dict__)
e.args = "ab"
print(e.args)
try:
    e.args = 5
except TypeError as t:
    print(t)
try:
    WithInit()
except TypeError as t:
    print(t)
try:
    Plain(key=1)
except TypeError as t:
    print(t)
try:
    ValueError(key=1)
except TypeError as t:
    print(t)
print(Plain("a") == Plain("a"), len({Plain("a"), Plain("a")}), bool(Plain()), Plain.__bases__, Plain.__name__)
