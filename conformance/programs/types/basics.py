import types
from types import SimpleNamespace, MappingProxyType, FunctionType, GeneratorType, MethodType, new_class, NoneType

n = SimpleNamespace(a=1, b="x")
n.c = [n.a]
print(n, n.a, n == SimpleNamespace(a=1, b="x", c=[1]), vars(n))
del n.b
print(n)
m = MappingProxyType({"k": 1})
print(m, m["k"], list(m), len(m), "k" in m)
try:
    m["k"] = 2
except TypeError as error:
    print(error)


def f():
    pass


class C:
    def g(self):
        pass

    @property
    def p(self):
        pass


print(isinstance(f, FunctionType), isinstance(lambda: 0, types.LambdaType), isinstance(C().g, MethodType), isinstance(len, types.BuiltinFunctionType),
      isinstance((x for x in []), GeneratorType), isinstance(None, NoneType), isinstance(types, types.ModuleType), isinstance([].append, types.BuiltinMethodType))
print(isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias), types.GenericAlias(list, (int,)), isinstance(..., types.EllipsisType))
print(types.FunctionType, types.MethodType, types.NoneType, types.GeneratorType, types.MappingProxyType, types.UnionType)
D = new_class("D", (C,), {}, lambda ns: ns.update(x=5))
print(D.x, D.__name__, D.__mro__[1] is C, D.__module__)
bound = MethodType(lambda self, y: (type(self).__name__, y), C())
print(bound(3))


class Meta(type):
    pass


print(type(new_class("E", (), {"metaclass": Meta})) is Meta, types.resolve_bases((int, C)))


class Sub(SimpleNamespace):
    pass


print(Sub(q=1), SimpleNamespace(**{"z": 1}), SimpleNamespace() == SimpleNamespace())
