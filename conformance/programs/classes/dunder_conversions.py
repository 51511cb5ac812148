# __str__, __repr__, __format__, __bool__, __int__, __float__, __index__, __hash__ and wrong results of them.
class Num:
    def __int__(self): return 42
    def __float__(self): return 4.5
    def __index__(self): return 3
    def __complex__(self): return 1 + 2j
    def __bool__(self): return False
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, spec): return f"<{spec}>"
    def __hash__(self): return 77

n = Num()
print(int(n), float(n), complex(n), bool(n), str(n), repr(n), hash(n), bin(n), hex(n), oct(n), chr(n))
print(f"{n} {n:abc} {n!r} {n!s:>6}", "%s %r" % (n, n), "{} {:x}".format(n, n), format(n), [n])
print([10, 20, 30, 40][n], "abcdef"[n:], list(range(n)), 2 * [0][:n], "ab" * n, [1] * n, round(2.34567, n))

class OnlyIndex:
    def __index__(self): return 9
print(int(OnlyIndex()), float(OnlyIndex()), range(OnlyIndex()), divmod(OnlyIndex().__index__(), 4))

class Wrong:
    def __int__(self): return "a"
    def __float__(self): return 1
    def __index__(self): return 1.5
    def __bool__(self): return 2
    def __str__(self): return 5
    def __repr__(self): return None
    def __format__(self, spec): return 5
    def __hash__(self): return "h"
    def __len__(self): return "l"
    def __iter__(self): return 1
    def __contains__(self, x): return 5

w = Wrong()
for f in (int, float, bool, str, repr, format, hash, len, iter, hex, lambda w: [1][w], lambda w: f"{w}",
          lambda w: "%s" % w, lambda w: "%d" % w, lambda w: 1 in w, lambda w: range(w), lambda w: [w, 1].__repr__()):
    try:
        print(f(w))
    except Exception as e:
        print(type(e).__name__, e)

class OnlyRepr:
    def __repr__(self): return "only repr"
class OnlyStr:
    def __str__(self): return "only str"
print(str(OnlyRepr()), f"{OnlyRepr()}", f"{OnlyStr()}", [OnlyRepr()], "%s" % OnlyStr())
class Sub(OnlyRepr):
    pass
print(repr(Sub()), {"k": OnlyRepr()}, (OnlyRepr(),))
try:
    format(OnlyRepr(), "x")
except TypeError as e:
    print(e)
class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
print(hash(H(5)), hash(H(-1)), hash(H(2 ** 61 - 1)), hash(H(2 ** 64)), hash(H(True)))
class Str(str):
    def __str__(self): return "overridden"
print(str(Str("x")), f"{Str('x')}", Str("x"), "%s" % Str("x"), Str("x") + "y")
for f in (int, float, len, iter, hash, abs, reversed, next, round):
    try:
        f(object()) if f is not hash else print("object hashes")
    except TypeError as e:
        print(e)
