# Which operand is asked first: reflected methods, subclasses, NotImplemented on both sides.
log = []
def note(name):
    log.append(name)

class Base:
    def __add__(self, o): note(f"{type(self).__name__}.add"); return NotImplemented
    def __radd__(self, o): note(f"{type(self).__name__}.radd"); return NotImplemented
class Sub(Base):
    pass
class SubOverriding(Base):
    def __radd__(self, o): note("SubOverriding.radd"); return "sub result"
class Other:
    def __radd__(self, o): note("Other.radd"); return "other result"
class Nothing:
    pass

def attempt(a, b):
    log.clear()
    try:
        result = a + b
    except TypeError as e:
        result = "TypeError: " + str(e)
    print(type(a).__name__, type(b).__name__, result, log)

values = [Base(), Sub(), SubOverriding(), Other(), Nothing(), 5, "s"]
for a in values:
    for b in values:
        if not (isinstance(a, (int, str)) and isinstance(b, (int, str))):
            attempt(a, b)

class Num:
    def __init__(self, n): self.n = n
    def __lt__(self, o): note("lt"); return self.n < o.n if isinstance(o, Num) else NotImplemented
    def __gt__(self, o): note("gt"); return NotImplemented
    def __eq__(self, o): note("eq"); return NotImplemented
    __hash__ = None

log.clear()
print(Num(1) < Num(2), Num(1) > Num(2), log)
log.clear()
print(Num(1) == Num(1), Num(1) != 5, log)
log.clear()
try:
    print(Num(1) > 5)
except TypeError as e:
    print(e, log)
try:
    Num(1) <= Num(2)
except TypeError as e:
    print(e)
class MyInt(int):
    def __radd__(self, o): return "radd of subclass"
    def __add__(self, o): return "add of subclass"
    def __rsub__(self, o): return ("rsub", int(self), o)
print(1 + MyInt(2), MyInt(2) + 1, MyInt(1) + MyInt(2), 10 - MyInt(3), MyInt(5) - 2, 2 * MyInt(3))
class MyStr(str):
    def __rmod__(self, o): return "rmod"
    def __radd__(self, o): return "radd"
    def __mod__(self, o): return "mod"
try:
    print("a" + MyStr("b"), "%s" % MyStr("c"), MyStr("%s") % 1)
except TypeError as e:
    print(e)
class Pow:
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __rpow__(self, o, m=None): return ("rpow", o, m)
print(Pow() ** 2, 2 ** Pow(), pow(Pow(), 2, 5))
try:
    print(pow(2, Pow(), 5))
except TypeError as e:
    print(e)
class DivMod:
    def __divmod__(self, o): return "divmod"
    def __rdivmod__(self, o): return "rdivmod"
    def __matmul__(self, o): return "matmul"
    def __rmatmul__(self, o): return "rmatmul"
    def __rlshift__(self, o): return "rlshift"
print(divmod(DivMod(), 1), divmod(1, DivMod()), DivMod() @ 1, 1 @ DivMod(), 1 << DivMod())
