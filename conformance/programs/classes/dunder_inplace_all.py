# Every in-place method, with and without the plain one; results may be any object.
names = "add sub mul truediv floordiv mod pow lshift rshift and or xor matmul".split()
class Inplace:
    def __init__(self): self.log = []
for n in names:
    def make(n):
        def method(self, o):
            self.log.append((n, o))
            return self
        return method
    setattr(Inplace, f"__i{n}__", make(n))
x = y = Inplace()
x += 1; x -= 2; x *= 3; x /= 4; x //= 5; x %= 6; x **= 7; x <<= 8; x >>= 9; x &= 10; x |= 11; x ^= 12; x @= 13
print(x is y, x.log)
class Replace:
    def __iadd__(self, o): return f"replaced by {o}"
    def __isub__(self, o): return NotImplemented
    def __sub__(self, o): return "plain sub"
    def __imul__(self, o): return None
    def __iand__(self, o): return NotImplemented
    def __ior__(self, o): raise ValueError("ior failed")
r = Replace()
r += 5
print(r)
r = Replace()
r -= 5
print(r)
r = Replace()
r *= 2
print(r)
r = Replace()
for f in ("r &= 1", "r |= 1"):
    try:
        if f == "r &= 1": r &= 1
        else: r |= 1
    except (TypeError, ValueError) as e:
        print(e, type(r).__name__)
class Reflected:
    def __rand__(self, o): return f"rand {o}"
    def __rxor__(self, o): return f"rxor {o}"
    def __rlshift__(self, o): return f"rlshift {o}"
    def __rrshift__(self, o): return f"rrshift {o}"
    def __rmod__(self, o): return f"rmod {o}"
    def __rpow__(self, o, m=None): return f"rpow {o}"
    def __rmatmul__(self, o): return f"rmatmul {o}"
v = 5
v &= Reflected(); print(v)
v = 5
v ^= Reflected(); print(v)
print(5 & Reflected(), 5 << Reflected(), 5 >> Reflected(), 5 % Reflected(), 5 ** Reflected(), 5 @ Reflected(), [] ^ Reflected(), 2.5 % Reflected(), pow(2, Reflected()))
class Holder: pass
h = Holder()
h.v = Inplace()
h.v += "attr"
d = {"k": Inplace()}
d["k"] += "item"
l = [Inplace()]
l[0] -= "index"
print(h.v.log, d["k"].log, l[0].log)
s, t = {1, 2}, [1]
s2, t2 = s, t
s &= {2, 3}; s |= {9}; s ^= {2}; s -= {5}
t += "ab"; t *= 2
print(sorted(s2), t2, s is s2, t is t2)
f = frozenset([1])
g = f
f |= {2}
print(f is g, sorted(f))
u = (1,)
u *= 3; u += (2,)
b = b"x"; b += b"y"; b *= 2
n = 2; n **= 3 ** 2; n %= 1000
print(u, b, n)
