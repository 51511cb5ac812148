# repr and str of containers, nesting, cycles, types and functions that show no address.
print([], (), {}, set(), frozenset(), "", b"", range(0), slice(None), 0, 0.0, 0j, None, ..., True, NotImplemented)
print([1, "a", None, 1.5, (1,), {"k": [2]}, {3}, b"x", True, range(2), slice(1), ..., 2j])
print(repr([[]]), repr(((),)), repr({1: {}}), repr({(): set()}), repr([frozenset([1])]), str(["a'b", 'c"d', "e\nf"]), str({"a": "b"}), str(("a",)))
print(int, str, list, type, object, None.__class__, type(...), Exception, KeyError, range, slice, property, staticmethod, super, map, zip, enumerate, reversed, filter, bool, bytes)
print(len, print, abs, sorted, repr, isinstance, min, max, sum, iter, next, type(len), type(lambda: 0), type([].append), type(str.upper), type(int.__add__), type((1).__add__), type(print), type(iter([])), type({}.keys()))
print(str.upper, list.append, dict.get, int.bit_length, float.hex, str.join, dict.fromkeys.__name__, int.from_bytes.__name__, object.__init__, int.__add__, list.__len__, str.__eq__)
class A: pass
class Outer:
    class Inner: pass
def f():
    class Local: pass
    return Local
print(A, Outer.Inner, f(), [A], {A: 1}, (A,), type(A), type(A()), A.__mro__, f"{A!r} {A!s}")
l = [1]; l.append(l)
d = {}; d["d"] = d
s = [d, l]
t = (l,)
print(l, d, s, t, str(l), f"{d}")
class R:
    def __init__(self, *a): self.a = a
    def __repr__(self): return f"R{self.a}"
print(R(R(1), [R()]), {R(2): R(3)}, {R()}, (R(),), [[R()]], f"{R(1)}", "%s %r" % (R(1), R(2)), "{} {!r}".format(R(), R()), str(R()), repr([R("x")]))
print(KeyError("k"), repr(KeyError("k")), str(KeyError("k")), repr(ValueError()), repr(ValueError("a", 1)), str(ValueError("a", 1)), [ValueError("x")], repr(Exception("it's")), str(Exception(None)), repr(OSError(2, "No such")), str(OSError(2, "No such")))
print(list[int], dict[str, list[int]], int | None, type(list[int]), tuple[()], tuple[int, ...], list[A] if False else "", int | str | None)
print(repr(1e100), repr(-0.0), repr(10 ** 30), repr(1 + 2j), repr(-1j), repr(b"a'\x00\xff"), repr("\u00e9"), repr(True), repr(range(1, 10, 2)), repr(slice(1, None, "x")))
