import inspect
from dataclasses import dataclass
from functools import partial
from typing import List, Optional


def f(a, b: int = 1, *args, c, d: "str" = "x", **kw) -> List[int]:
    """Doc of f.

        indented
    """


def g(a, /, b, *, c=None):
    pass


class C:
    """Doc of C."""
    x = 1

    def __init__(self, p, q: Optional[int] = None):
        self.p = p

    def m(self, z=3):
        """Doc of m."""

    @classmethod
    def cm(cls, k):
        pass

    @staticmethod
    def sm(k):
        pass

    @property
    def prop(self):
        return 1

    def __call__(self, w):
        pass


class D(C):
    def m(self, z=3):
        pass


@dataclass
class P:
    x: int
    y: List[int]
    z: str = "s"


for obj in (f, g, C, C.m, C(1).m, C.cm, C.sm, C(1), P, lambda x, y=2: 0, partial(f, 1, c=3)):
    print(inspect.signature(obj))
sig = inspect.signature(f)
for name, p in sig.parameters.items():
    print(name, p.kind, p.default is inspect.Parameter.empty, p.annotation is inspect.Parameter.empty, p, repr(p), p.kind.name)
print(sig.return_annotation, list(sig.parameters), sig == inspect.signature(f))
bound = sig.bind(1, 2, 3, 4, c=5, e=6)
print(bound.arguments, bound.args, bound.kwargs)
bound = sig.bind(1, c=2)
bound.apply_defaults()
print(bound.arguments)
for args, kw in (((), {}), ((1,), {}), ((1,), {"a": 2, "c": 1})):
    try:
        sig.bind(*args, **kw)
    except TypeError as error:
        print(error)
for args, kw in (((1, 2, 3), {}), ((), {"a": 1, "b": 2}), ((1, 2), {"zz": 1})):
    try:
        inspect.signature(g).bind(*args, **kw)
    except TypeError as error:
        print(error)


async def co():
    pass


def gen():
    yield


async def ag():
    yield


print(inspect.isfunction(f), inspect.isclass(C), inspect.ismethod(C(1).m), inspect.isbuiltin(len), inspect.isroutine(len), inspect.ismodule(inspect))
print(inspect.iscoroutinefunction(co), inspect.isgeneratorfunction(gen), inspect.isasyncgenfunction(ag), inspect.isgenerator(gen()), inspect.iscoroutinefunction(gen))
c = co()
print(inspect.iscoroutine(c), inspect.isawaitable(c), inspect.getcoroutinestate(c))
c.close()
it = gen()
print(inspect.getgeneratorstate(it))
next(it)
print(inspect.getgeneratorstate(it))
it.close()
print(inspect.getgeneratorstate(it))
print(repr(inspect.getdoc(f)), inspect.getdoc(C), inspect.getdoc(D(1).m), inspect.cleandoc("  a\n    b\n  c"))
print([n for n, v in inspect.getmembers(C, inspect.isfunction)], [n for n, v in inspect.getmembers(C(1)) if not n.startswith("_")])
print(inspect.getmro(D) == D.__mro__, inspect.isabstract(C), inspect.getfullargspec(f))
print(inspect.Parameter("x", inspect.Parameter.KEYWORD_ONLY, default=3), inspect.Signature([inspect.Parameter("q", inspect.Parameter.POSITIONAL_ONLY)]))
print(inspect.getattr_static(C, "x"), type(inspect.getattr_static(C, "prop")).__name__, inspect.isdatadescriptor(C.prop))
for bad in (3, None):
    try:
        inspect.signature(bad)
    except TypeError as error:
        print(error)
