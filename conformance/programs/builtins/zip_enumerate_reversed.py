# zip with strict, enumerate with start, reversed of everything reversible.
print(list(zip()), list(zip([1])), list(zip([1, 2], "ab", (3, 4, 5))), list(zip([], [1])), dict(zip("ab", range(9))), list(zip(range(3), range(3), strict=True)), [*zip("ab", "cd")])
z = zip([1, 2, 3], iter("ab"))
print(next(z), list(z), list(z), type(z).__name__)
it = iter([1, 2, 3, 4, 5, 6])
print(list(zip(it, it)), list(zip(*[iter("abcdef")] * 3)))
for pair in ((([1, 2], [1]), {}), (([1], [1, 2]), {}), (([1], [1], [1, 2]), {}), (([1, 2], [1, 2], [1]), {}), (([], [1]), {})):
    try:
        print(list(zip(*pair[0], strict=True)))
    except ValueError as e:
        print(e)
a, b = zip(*[(1, "a"), (2, "b")])
print(a, b)
print(list(enumerate("ab")), list(enumerate("ab", 1)), list(enumerate("ab", start=-1)), dict(enumerate("xy")), list(enumerate([], 5)), list(enumerate("a", 2 ** 63)), next(enumerate("q")), [f"{i}:{v}" for i, v in enumerate({"k": 1})])
e = enumerate(["x", "y"])
print(next(e), list(e), type(e).__name__)
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed((1, 2))), list(reversed(range(5))), list(reversed({"a": 1, "b": 2})), "".join(reversed("hello")), list(reversed([])), list(reversed(list(zip("ab", "cd")))))
class R:
    def __reversed__(self): return iter("custom")
class S:
    def __len__(self): return 3
    def __getitem__(self, i): return i * 2
print(list(reversed(R())), list(reversed(S())))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: reversed({1, 2}))
attempt(lambda: reversed(5))
attempt(lambda: reversed(iter([1])))
attempt(lambda: reversed(x for x in []))
attempt(lambda: reversed(None))
attempt(lambda: reversed([1], [2]))
attempt(lambda: zip(1))
attempt(lambda: zip([1], None))
attempt(lambda: zip([1], strict=1) and "truthy strict")
attempt(lambda: zip([1], foo=1))
attempt(lambda: enumerate(1))
attempt(lambda: enumerate("a", "b"))
attempt(lambda: enumerate("a", 1.5))
attempt(lambda: enumerate("a", 1, 2))
attempt(lambda: enumerate(sequence="a"))
attempt(lambda: enumerate(iterable="a", start=1).__next__())
l = [1, 2, 3]
r = reversed(l)
l.append(4)
print(next(r), list(r))
l2 = [1, 2, 3]
r2 = reversed(l2)
l2.clear()
print(list(r2))
for i, (x, y) in enumerate(zip("ab", [1, 2]), 10):
    print(i, x, y)
