# Where __names are mangled: attributes, methods, parameters, globals, nested functions, keyword names.
class A:
    __x = 1
    def __init__(self): self.__y = 2
    def get(self): return self.__x, self.__y
    def __method(self): return "private"
    def call(self): return self.__method()
    def nested(self):
        def inner(o): return o.__x
        return inner(self), [s.__y for s in [self]], (lambda: self.__x)()
    def param(self, __p, *, __k=3): return __p + __k, sorted(n for n in locals_of(__p))
    __dunder__ = "kept"
    __trailing_ = "mangled"
    def via_string(self): return hasattr(self, "__x"), getattr(self, "_A__x")
    class __Hidden:
        pass
    def hidden(self): return self.__Hidden.__name__, self.__Hidden.__qualname__
    def delete(self):
        del self.__y
        return hasattr(self, "_A__y")
    def assign(self):
        for self.__loop in range(3): pass
        (self.__a, *self.__b) = 1, 2, 3
        self.__c = self.__d = 4
        self.__c += 1
        return self.__loop, self.__a, self.__b, self.__c, self.__d
    @property
    def __prop(self): return "prop"
    def read_prop(self): return self.__prop

def locals_of(v): return [str(v)]
a = A()
print(a.get(), a.call(), a.nested(), a.param(1), a.via_string(), a.hidden(), a.assign(), a.read_prop())
print(a._A__x, a._A__y, a._A__method(), A.__dunder__, A._A__trailing_)
print(a.delete())
try:
    a.__x
except AttributeError as e:
    print(e)
try:
    a.param(1, __k=5)
except TypeError as e:
    print(e)
print(a.param(1, _A__k=5))
class B(A):
    __x = "B's own"
    def get(self): return self.__x, super().get() if hasattr(self, "_A__y") else None
print(B().get(), sorted(n for n in vars(B) if n.startswith("_B")))
class _Under:
    __v = 1
    def get(self): return self.__v, self._Under__v
print(_Under().get(), _Under._Under__v)
class __Two:
    __v = 2
    def get(self): return self.__v
print(__Two().get(), sorted(n for n in vars(__Two) if "v" in n and "__v" in n))
class ___:
    __v = 3
print([n for n in vars(___) if n == "__v"])
__global_name = "global"
class Reads:
    def get(self):
        try:
            return __global_name
        except NameError as e:
            return str(e)
_Reads__global_name = "mangled global"
print(Reads().get())
class Imports:
    import math as __m
    def pi(self): return round(self.__m.pi, 2)
print(Imports().pi(), hasattr(Imports, "_Imports__m"))
class Match:
    def f(self, v):
        match v:
            case [__first, *__rest]:
                return __first, __rest
            case {"k": __value, **__others}:
                return __value, __others
        try:
            raise ValueError(1)
        except ValueError as __e:
            return __e.args
print(Match().f([1, 2]), Match().f({"k": 1, "z": 2}), Match().f(0))
