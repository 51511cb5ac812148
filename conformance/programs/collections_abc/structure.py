import collections.abc as c
from collections.abc import *

values = {
    "list": [1], "tuple": (1,), "str": "a", "bytes": b"a", "bytearray": bytearray(b"a"), "dict": {1: 2}, "set": {1},
    "frozenset": frozenset([1]), "range": range(3), "int": 1, "float": 1.5, "None": None, "function": len,
    "lambda": lambda: 0, "generator": (x for x in []), "list_iterator": iter([]), "keys": {}.keys(),
    "items": {}.items(), "values": {}.values(), "type": int, "memoryview": memoryview(b"a"), "zip": zip(), "map": map(int, []),
    "enumerate": enumerate([]), "object": object(), "complex": 1j, "slice": slice(1), "dict_iterator": iter({}),
}
names = ["Hashable", "Awaitable", "Coroutine", "AsyncIterable", "AsyncIterator", "AsyncGenerator", "Iterable", "Iterator",
         "Reversible", "Generator", "Sized", "Container", "Collection", "Callable", "Set", "MutableSet", "Mapping",
         "MutableMapping", "MappingView", "KeysView", "ItemsView", "ValuesView", "Sequence", "MutableSequence", "ByteString"]
for name in names:
    cls = getattr(c, name)
    print(name, [k for k, v in values.items() if isinstance(v, cls)])
    print("  ", [k for k, v in values.items() if issubclass(type(v), cls)], cls.__module__, cls)
    try:
        cls()
        print("   made")
    except TypeError as error:
        print("  ", error)


async def coro():
    pass


async def agen():
    yield 1


x = coro()
print(isinstance(x, Coroutine), isinstance(x, Awaitable), isinstance(agen(), AsyncGenerator), isinstance(agen(), AsyncIterator))
x.close()


class Has:
    def __len__(self):
        return 1

    def __iter__(self):
        return iter([])

    def __contains__(self, x):
        return False


class Not(Has):
    __iter__ = None
    __hash__ = None


print([n for n in names if isinstance(Has(), getattr(c, n))])
print([n for n in names if isinstance(Not(), getattr(c, n))])
print(Iterable[int], Mapping[str, int], Callable[[int, str], bool], Callable[..., int], Sequence[list[int]])
print(sorted(n for n in dir(c) if n[0].isupper()) == sorted(names))
