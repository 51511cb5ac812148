# args, str, fields of particular exceptions, equality, mutation.
e = ValueError("a", 2)
print(e.args, str(e), repr(e), e.args[0], len(e.args))
e.args = ("changed",)
print(e, repr(e))
e.custom = 5
print(e.custom, e.__dict__)
for exc in (Exception(), Exception(""), Exception(None), Exception(1), Exception("x"), Exception("x", "y"), Exception(("t",)), Exception([1]), KeyError("k"), KeyError(1), KeyError(), KeyError("a", "b"), KeyError("it's")):
    print(repr(str(exc)), repr(exc), exc.args)
s = StopIteration(5)
print(s.value, StopIteration().value, StopIteration(1, 2).value, SystemExit(3).code, SystemExit().code, SystemExit("m", 1).code)
o = OSError(2, "No such file", "name.txt")
print(o.errno, o.strerror, o.filename, str(o), repr(o), o.args, type(o).__name__, type(OSError(13, "p")).__name__, type(OSError(17, "x")).__name__, type(OSError("one")).__name__, OSError(1, "a", "f", None, "g"))
i = ImportError("msg", name="mod", path="/p")
print(i.name, i.path, i.msg, str(i), repr(i))
n = NameError("msg", name="var")
print(n.name, str(n))
a = AttributeError("msg", name="attr")
print(a.name, str(a))
se = SyntaxError("bad", ("f.py", 3, 7, "text"))
print(se.msg, se.filename, se.lineno, se.offset, se.text, str(se), SyntaxError("only").lineno)
try:
    undefined_thing
except NameError as err:
    print(err.name, err.args)
try:
    {}["missing"]
except KeyError as err:
    print(err.args, err, err.args[0])
try:
    [].nope
except AttributeError as err:
    print(err.name, err.args)
try:
    int("zz")
except ValueError as err:
    print(err.args)
print(Exception("a") == Exception("a"), e == e, hash(e) == hash(e), isinstance(e, Exception), {type(x).__name__ for x in (e,)}, bool(Exception()))
class E(Exception): pass
class Full(Exception):
    def __init__(self, a, b=2):
        self.a, self.b = a, b
class WithStr(Exception):
    def __str__(self): return "custom str"
class WithSuper(ValueError):
    def __init__(self, code):
        super().__init__(f"code={code}")
        self.code = code
print(repr(E()), repr(E(1)), str(E(1, 2)), Full(1).args, repr(Full(1)), str(Full(1, b=3)), Full(1, b=3).args, WithStr(1), repr(WithStr(1)), WithSuper(5), repr(WithSuper(5)), WithSuper(5).code)
x = ValueError()
try:
    x.args = 5
except TypeError as err:
    print(err)
x.args = [1, 2]
print(x.args, x)
print(Exception.__new__(Exception, 1).args, BaseException("b"), ValueError("%s") , "%s" % ValueError("v"), f"{ValueError('f')!r}")
