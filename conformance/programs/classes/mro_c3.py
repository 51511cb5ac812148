# C3 linearisation: diamonds, conflicts, duplicates.
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
print([c.__name__ for c in Z.__mro__])
print([c.__name__ for c in K1.mro()])

class X: m = "X"
class Y(X): pass
class W(X): m = "W"
class V(Y, W): pass
print(V.m, V().m, [c.__name__ for c in V.__mro__])

def attempt(function):
    try:
        print(function())
    except TypeError as e:
        print(e)

def bad1():
    class P(X, Y): pass
def bad2():
    class P(A, A): pass
def bad3():
    class L1(A, B): pass
    class L2(B, A): pass
    class P(L1, L2): pass
def bad4():
    class P(5): pass
def bad5():
    class P(bool): pass
def bad6():
    class P(type(None)): pass
def bad7():
    class P(int, str): pass
def bad8():
    class P(list, dict): pass
def bad9():
    class P(object, A): pass
def bad10():
    class P("A"): pass
def bad11():
    class P(range): pass
def bad12():
    class P(slice): pass
def bad13():
    class P(type(lambda: 0)): pass
def bad14():
    class P(A, missing=1): pass
def bad15():
    class P(None): pass
for bad in (bad1, bad2, bad3, bad4, bad5, bad6, bad7, bad8, bad9, bad10, bad11, bad12, bad13, bad14, bad15):
    attempt(bad)
class Mixin:
    def hello(self):
        return "mixin " + super().hello()
class Real:
    def hello(self):
        return "real"
class Final(Mixin, Real): pass
print(Final().hello())
print(bool.__mro__, [c.__name__ for c in KeyError.__mro__], object.__mro__)
