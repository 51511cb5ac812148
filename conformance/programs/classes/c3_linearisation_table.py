# Method resolution orders of many shapes, and the errors where there is none.
def names(cls):
    return [c.__name__ for c in cls.__mro__]

class O: pass
class A(O): pass
class B(O): pass
class C(O): pass
class D(O): pass
class E(O): pass
class K1(A, B, C): pass
class K2(D, B, E): pass
class K3(D, A): pass
class Z(K1, K2, K3): pass
for c in (O, A, K1, K2, K3, Z):
    print(c.__name__, names(c))

class X: pass
class Y: pass
class XY(X, Y): pass
class YX(Y, X): pass
for bases in ((XY, YX), (X, XY), (object, X), (X, X), (int, str), (X, int, list), (bool,), (type(None),)):
    try:
        t = type("T", bases, {})
        print(names(t))
    except TypeError as e:
        print(type(e).__name__, e)

class Diamond:
    def who(self): return ["Diamond"]
class Left(Diamond):
    def who(self): return ["Left"] + super().who()
class Right(Diamond):
    def who(self): return ["Right"] + super().who()
class Mixin:
    def who(self): return ["Mixin"] + super().who()
class Bottom(Left, Mixin, Right):
    def who(self): return ["Bottom"] + super().who()
try:
    print(Bottom().who())
except AttributeError as e:
    print(e)
class Bottom2(Mixin, Left, Right):
    def who(self): return ["Bottom2"] + super().who()
print(Bottom2().who())
print(Bottom2.mro() == list(Bottom2.__mro__), Bottom2.__bases__, Bottom2.__base__)

class Virtual(Left, Right):
    pass

Virtual.__bases__ = (Right, Left)
print(names(Virtual), Virtual().who())
try:
    Virtual.__bases__ = ()
except TypeError as e:
    print(e)
try:
    Diamond.__bases__ = (Virtual,)
except TypeError as e:
    print(e)
