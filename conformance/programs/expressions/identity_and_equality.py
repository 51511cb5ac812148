# is, ==, in for every pair of values that are easily confused.
vals = [0, 0.0, -0.0, False, "", "0", None, [], (), {}, set(), b"", 0j, 1, 1.0, True, "1", [1], (1,), {1}, {1: 1}, "True", float("nan")]
for a in vals:
    print(f"{a!r:>6}", "".join("=" if a == b else "." for b in vals), "".join("i" if a is b else "." for b in vals[:9]) if a in (None, False) else "", sum(b == a for b in vals), vals.count(a), vals.index(a) if a == a else "nan")
x = [1, 2]
y = x
z = list(x)
print(x is y, x is z, x == z, x is not z, x[:] is x, (1, 2) == (1, 2), id(x) == id(y), None is None, not None is None, None is not None)
y.append(3)
print(x, z, x == y, x != z)
def same(a, b): return a is b
print(same(x, y), same(None, None), same(True, 1 == 1), same(..., Ellipsis), same(int, type(5)), same(len, len), same("", str()), same((), tuple()))
class E:
    def __eq__(self, o): return True
e = E()
print(e == 1, e is 1 if False else "skip", e in [1], [1].count(e), e != 1, 5 == e, None == e, e is None)
nan = float("nan")
l = [nan, 1]
print(nan in l, l == l, l == [nan, 1], nan == nan, nan is nan, (nan,) == (nan,), {nan: 1} == {nan: 1}, l.index(nan), float("nan") in l, {nan} == {nan}, [nan] == [float("nan")])
print(1 is not None, "a" == 'a', "a" "b" == "ab", 1 == 1 == 1.0, 1 != 2 != 1, not 1 == 2, not (1 == 1), (1 == 1) == True, [] is not [], {} == dict(), set() == {*()}, () == tuple([]), range(0) == range(2, 2), b"" == bytes(), "" == str(b"", "ascii"))
