# ExceptionGroup: construction, split, subgroup, derive and their refusals.
eg = ExceptionGroup("top", [ValueError(1), TypeError("t"), ExceptionGroup("inner", [ValueError(2), KeyError("k")])])
print(repr(eg))
print(str(eg), eg.message, len(eg.exceptions))

def tree(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        print("  " * depth + f"{type(e).__name__} {e.message}")
        for sub in e.exceptions:
            tree(sub, depth + 1)
    else:
        print("  " * depth + repr(e))

tree(eg)
match, rest = eg.split(ValueError)
tree(match)
tree(rest)
print(eg.subgroup(OSError), eg.split(OSError)[0])
tree(eg.subgroup((KeyError, TypeError)))
tree(eg.subgroup(lambda e: isinstance(e, ValueError) and e.args[0] > 1))
print(eg.subgroup(ExceptionGroup) is eg)
print(eg.derive([OSError("d")]))
print(type(BaseExceptionGroup("b", [ValueError()])).__name__, type(BaseExceptionGroup("b", [KeyboardInterrupt()])).__name__)

for args in ((), ("m",), ("m", []), (5, [ValueError()]), ("m", 5), ("m", [1]), ("m", [KeyboardInterrupt()]), ("m", [ValueError()], 3), ("m", [ValueError])):
    try:
        ExceptionGroup(*args)
        print("fine", args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)

class MyGroup(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self
    def derive(self, excs):
        return MyGroup(self.message, excs, self.code)

g = MyGroup("mine", [ValueError(), KeyError()], 7)
a, b = g.split(KeyError)
print(type(a).__name__, a.code, a.exceptions, b.exceptions)
try:
    raise g
except* KeyError as e:
    print("star", type(e).__name__, e.code, e.exceptions)
except* ValueError as e:
    print("star", type(e).__name__, e.code, e.exceptions)
g.add_note("remember")
print(g.split(ValueError)[0].__notes__)
print(ExceptionGroup.__mro__)
