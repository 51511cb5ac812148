# Bound and unbound builtin methods stored, passed, compared, called with stars.
l = []
append = l.append
for i in range(3): append(i)
extend = l.extend
extend("ab")
print(l, append.__name__, append.__self__ is l, type(append).__name__)
upper = str.upper
print(upper("a"), list(map(str.strip, [" a ", "b "])), sorted(["b", "A"], key=str.lower), "-".join(map(str, [1, 2])), list(map("abc".find, "cab")), [*map([3, 4].__getitem__, (1, 0))], list(filter("aeiou".__contains__, "hello")))
get = {"a": 1}.get
print(get("a"), get("b"), get("b", 2), get(*("a",)), list(map(get, "ab")))
methods = ["a b".split, "x".center, [3, 1].copy, {1: 2}.items, {1, 2}.union, (1, 2, 1).count, (5).bit_length, (1.5).is_integer]
args = [(), (5, "-"), (), (), ([3],), (1,), (), ()]
print([m(*a) for m, a in zip(methods, args)])
print(list.append(l, 9), l, dict.get({"k": 1}, "k"), str.join(",", "ab"), set.union({1}, {2}), int.__add__(1, 2), tuple.index((1, 2), 2), float.hex(1.0), dict.fromkeys("ab", 0), int.from_bytes(b"\x01", "big"), str.maketrans("a", "b"), bytes.fromhex("00"))
for bad in (lambda: str.upper(5), lambda: list.append((), 1), lambda: dict.get([], 1), lambda: int.__add__("a", 1), lambda: str.join(1, "a"), lambda: str.upper(), lambda: list.append([]), lambda: [].append(), lambda: [].append(x=1), lambda: "a".split(sep=1), lambda: "a".split(bad=1), lambda: {}.get(k=1), lambda: (5).bit_length(1), lambda: "a".center(1, 2, 3), lambda: set.union(), lambda: {}.update(1, 2), lambda: [].sort(1), lambda: [].index(), lambda: str.join("a"), lambda: "a".replace("a", count=1)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
print(l.append == l.append, l.append == [].append, str.upper == str.upper, "a".upper == "a".upper, l.append != l.extend, callable(l.append), hasattr(l.append, "__call__"))
class L(list):
    def append(self, x): super().append(x * 2)
m = L()
f = m.append
f(1)
list.append(m, 5)
L.append(m, 7)
print(m, type(f).__name__, f.__self__ is m, f.__func__ is L.append)
ops = {"append": lambda o, x: o.append(x), "add": lambda o, x: o.add(x)}
for o, n in (([], "append"), (set(), "add"), (bytearray(), "append")):
    ops[n](o, 65)
    print(o)
print([getattr("Hello", n)() for n in ("upper", "lower", "swapcase", "isalpha")], [getattr(x, "__len__")() for x in ("ab", [1], {})], max(["a", "bbb"], key=len), sum(map(len, ["a", "bb"])))
