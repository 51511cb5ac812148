# __names inside a class body are mangled, everywhere but in strings.
class A:
    __secret = 1
    def __init__(self):
        self.__x = 2
    def __hidden(self):
        return "hidden A"
    def reveal(self):
        return self.__x, self.__secret, self.__hidden(), A.__secret
    def set(self, v):
        self.__x = v
        return self
    def param(self, __p=5):
        __local = __p + 1
        return __local
    def string(self):
        return getattr(self, "__x", "not found"), getattr(self, "_A__x")
    __dunder__ = "kept"
    def nested(self):
        def inner():
            return self.__x
        return [self.__x for _ in range(1)], inner(), (lambda: self.__x)()

class B(A):
    def __init__(self):
        super().__init__()
        self.__x = 3
    def __hidden(self):
        return "hidden B"
    def both(self):
        return self.__x, self._A__x, self._A__hidden(), self.__hidden()

a, b = A(), B()
print(a.reveal(), b.reveal(), b.both(), sorted(b.__dict__))
print(a.set(9).reveal(), a.param(), a.string(), a.__dunder__, a.nested())
try:
    a.__x
except AttributeError as e:
    print(e)
print(A._A__secret, a.param(**{"_A__p": 1}))
class _Under:
    def __init__(self):
        self.__v = 1
print(_Under().__dict__)
class __:
    def __init__(self):
        self.__v = 1
print(__().__dict__)
class Kw:
    def m(self, **kw):
        return kw
    def call(self):
        return self.m(__k=1)
print(Kw().call())
class G:
    def f(self):
        global __glob
        __glob = 1
G().f()
print(_G__glob)
