# Errors raised while an f-string is built.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

x = 5
attempt(lambda: f"{undefined}")
attempt(lambda: f"{x:q}")
attempt(lambda: f"{'a':d}")
attempt(lambda: f"{x:{'bad'}}")
attempt(lambda: f"{x:.2d}")
attempt(lambda: f"{1 / 0}")
attempt(lambda: f"{[1][5]}")
attempt(lambda: f"{None:5}")
attempt(lambda: f"{[]:>5}")
attempt(lambda: f"{x:{[]}}")
attempt(lambda: f"{x!r:d}")
attempt(lambda: f"{x:{x}.{x}}")
attempt(lambda: f"{3.5:{2}.{1}}")
attempt(lambda: f"{x.nope}")
attempt(lambda: f"{x()}")
attempt(lambda: f"{'a' + 1}")
attempt(lambda: f"{x:{'>'}{'x'}}")
class Bad:
    def __format__(self, s): raise ValueError("format: " + s)
    def __str__(self): raise ValueError("str")
    def __repr__(self): raise ValueError("repr")
attempt(lambda: f"{Bad()}")
attempt(lambda: f"{Bad():abc}")
attempt(lambda: f"{Bad()!s}")
attempt(lambda: f"{Bad()!r}")
attempt(lambda: f"{Bad()!a}")
attempt(lambda: f"{Bad()=}")
attempt(lambda: f"{[Bad()]}")
class Wrong:
    def __format__(self, s): return 5
    def __str__(self): return b"x"
attempt(lambda: f"{Wrong()}")
attempt(lambda: f"{Wrong()!s}")
class Exc(Exception):
    def __str__(self): return "custom"
attempt(lambda: f"{(lambda: (_ for _ in ()).throw(Exc()))()}" if False else f"{int('q')}")
log = []
try:
    f"{log.append(1)}{1 / 0}{log.append(2)}"
except ZeroDivisionError:
    print(log)
