# __index__, __int__, __float__, __complex__, __bool__, __len__, __round__, __trunc__ and wrong answers.
class Idx:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v

i = Idx(2)
print([10, 20, 30][i], "abc"[i], (1, 2, 3)[i:], range(10)[i], "ab" * i, [0] * i, bytes(i), hex(i), bin(i), oct(i), chr(i).encode(), int(i), float(i), complex(i))
print(round(3.14159, i), divmod(7, 2), 1 << 2, list(range(i, Idx(8), i)), "%d %x" % (i, Idx(255)))
print(math_like := sum([1, 2], 0), slice(i, None).indices(5), int("101", i))
for bad in (Idx("s"), Idx(None), Idx(2.0)):
    try:
        [1, 2, 3][bad]
    except TypeError as e:
        print(e)

class IntOnly:
    def __int__(self): return 5
class FloatOnly:
    def __float__(self): return 2.5
class ComplexOnly:
    def __complex__(self): return 1 + 2j
class TruncOnly:
    def __trunc__(self): return 9
print(int(IntOnly()), float(FloatOnly()), complex(ComplexOnly()), complex(FloatOnly()), "%d" % IntOnly(), "%.1f" % FloatOnly())
for f in (lambda: [1][IntOnly()], lambda: float(IntOnly()), lambda: int(FloatOnly()), lambda: hex(IntOnly()), lambda: range(IntOnly()), lambda: "a" * FloatOnly()):
    try:
        print(f())
    except TypeError as e:
        print(e)

class Wrong:
    def __int__(self): return "5"
    def __float__(self): return 1
    def __complex__(self): return 1.0
    def __bool__(self): return 1
    def __str__(self): return 5
    def __repr__(self): return None
    def __hash__(self): return "h"
    def __bytes__(self): return "s"
    def __format__(self, spec): return 7
w = Wrong()
for f in (int, float, complex, bool, str, repr, hash, bytes, format, lambda x: f"{x}", lambda x: not x, lambda x: "%s" % x):
    try:
        print(f(w))
    except TypeError as e:
        print(e)

class LenWrong:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
for n in (0, 3, -1, 2.5, "x", None, 2 ** 70, True):
    for f in (len, bool):
        try:
            print(f.__name__, repr(n), f(LenWrong(n)))
        except (TypeError, ValueError, OverflowError) as e:
            print(f.__name__, repr(n), type(e).__name__, e)

class Rounding:
    def __round__(self, n="none"): return ("round", n)
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"
    def __trunc__(self): return "trunc"
    def __abs__(self): return "abs"
    def __neg__(self): return "neg"
    def __pos__(self): return "pos"
    def __invert__(self): return "invert"
import math
r = Rounding()
print(round(r), round(r, 2), round(r, None), math.floor(r), math.ceil(r), math.trunc(r), abs(r), -r, +r, ~r)
for f in (round, math.trunc, abs, lambda x: -x, lambda x: ~x, math.floor):
    try:
        f(object)
    except TypeError as e:
        print(e)
