# __prepare__, __new__, __init__ and __call__ of metaclasses, in their order.
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kw):
        print("prepare", name, [b.__name__ for b in bases], kw)
        return {"prepared": True}
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [k for k in ns if not k.startswith("__")], kw)
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print("init", cls.__name__, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *args, **kw):
        print("call", cls.__name__, args, kw)
        return super().__call__(*args, **kw)
class A(metaclass=Meta, option=1):
    print("body of A")
    def __init__(self, v=None): self.v = v
class B(A):
    extra = 1
print(A.prepared, B(5).v, type(B).__name__, type(A()).__name__)

class Recorder(dict):
    def __init__(self): self.order = []
    def __setitem__(self, k, v):
        self.order.append(k)
        super().__setitem__(k, v)
class OrderMeta(type):
    @classmethod
    def __prepare__(mcls, name, bases): return Recorder()
    def __new__(mcls, name, bases, ns):
        cls = super().__new__(mcls, name, bases, dict(ns))
        cls.order = [k for k in ns.order if not k.startswith("__")]
        return cls
class Fields(metaclass=OrderMeta):
    z = 1
    a = 2
    z = 3
    def m(self): ...
print(Fields.order)

class NoRepeat(dict):
    def __setitem__(self, k, v):
        if k in self and not k.startswith("__"):
            raise TypeError(f"{k} defined twice")
        super().__setitem__(k, v)
class StrictMeta(type):
    __prepare__ = classmethod(lambda mcls, n, b: NoRepeat())
    def __new__(mcls, n, b, ns): return super().__new__(mcls, n, b, dict(ns))
try:
    class Twice(metaclass=StrictMeta):
        def f(self): ...
        def f(self): ...
except TypeError as e:
    print(e)
class Default(dict):
    def __missing__(self, k):
        if k.startswith("_"):
            raise KeyError(k)
        self[k] = len(self)
        return self[k]
class AutoMeta(type):
    @classmethod
    def __prepare__(mcls, n, b): return Default()
    def __new__(mcls, n, b, ns): return super().__new__(mcls, n, b, dict(ns))
class Auto(metaclass=AutoMeta):
    RED
    GREEN
    BLUE
print(Auto.BLUE - Auto.RED, Auto.GREEN > Auto.RED)
class BadPrepare(type):
    @classmethod
    def __prepare__(mcls, n, b): return 5
try:
    class X(metaclass=BadPrepare): pass
except TypeError as e:
    print(e)
def function_meta(name, bases, ns, **kw): return (name, bases, sorted(k for k in ns if not k.startswith("__")), kw)
class Tuple(metaclass=function_meta, k=1):
    a = 1
print(Tuple)
class M1(type): pass
class M2(type): pass
class C1(metaclass=M1): pass
class C2(metaclass=M2): pass
try:
    class C3(C1, C2): pass
except TypeError as e:
    print(e)
class M3(M1, M2): pass
class C4(C1, C2, metaclass=M3): pass
print(type(C4).__name__, isinstance(C4, M1), type(M3).__name__)
