# What can be raised: classes, instances, expressions; what cannot.
def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, "|", e, "|", e.args)

def r1(): raise ValueError
def r2(): raise ValueError("x")
def r3(): raise 5
def r4(): raise "string"
def r5(): raise None
def r6(): raise
def r7(): raise int
def r8(): raise ValueError from 5
def r9(): raise ValueError from "x"
def r10(): raise [ValueError][0]("indexed")
def r11(): raise (ValueError if 0 else KeyError)("chosen")
def r12(): raise object
def r13(): raise ValueError("a") from None
class Needs(Exception):
    def __init__(self, x): self.x = x
def r14(): raise Needs
def r15(): raise Needs(1)
class NotExc: pass
def r16(): raise NotExc
def r17(): raise NotExc()
class Weird(Exception):
    def __new__(cls, *a): return 5
def r18(): raise Weird
def r19(): raise Exception("e", 1) from Exception
def r20(): raise undefined_exception
def r21(): raise ValueError(1 / 0)
def r22(): raise KeyboardInterrupt("k")
def r23(): raise SystemExit(3)
def r24(): raise StopIteration("value")
def r25(): raise type(ValueError("from type"))("made")
for f in (r1, r2, r3, r4, r5, r6, r7, r8, r9, r10, r11, r12, r13, r14, r15, r16, r17, r18, r19, r20, r21, r22, r23, r24, r25):
    print(f.__name__, end=" ")
    attempt(f)
def bare_in_function():
    raise
try:
    try:
        raise KeyError("outer")
    except KeyError:
        bare_in_function()
except KeyError as e:
    print("bare raise in a called function:", repr(e))
try:
    try:
        raise ValueError("1")
    except ValueError:
        try:
            raise KeyError("2")
        except KeyError:
            pass
        raise
except ValueError as e:
    print("bare raise restores", repr(e))
saved = None
try:
    raise ValueError("saved")
except ValueError as e:
    saved = e
print(repr(saved))
try:
    raise saved
except ValueError as e:
    print(e is saved)
for i in range(3):
    try:
        if i == 1:
            raise ValueError(i)
        print("fine", i)
    except ValueError as e:
        print("caught", e)
        continue
