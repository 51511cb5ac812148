# range: slicing, containment, equality, hashing, index and count, huge bounds and errors.
for r in (range(5), range(2, 8), range(10, 0, -3), range(0), range(3, 3), range(0, 10, 20), range(5, 0), range(-5, 5, 4)):
    print(r, list(r), len(r), r[0] if r else "-", r[-1] if r else "-", list(r[::-1]), r[1:3], r[::2], r[-2:], bool(r), list(reversed(r)), sum(r), 4 in r, -5 in r, 2.0 in r, "x" in r, r.start, r.stop, r.step)
print(range(3) == range(0, 3), range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(1) == range(0, 1, 99), range(3) == [0, 1, 2], hash(range(3)) == hash(range(0, 3, 1)), {range(3): 1}[range(0, 3)], range(3) != range(4))
big = range(0, 10 ** 30, 10 ** 28)
print(len(big), big[50], 5 * 10 ** 28 in big, 7 in big, big[-1], list(big[:3]), big.index(3 * 10 ** 28), range(2 ** 62, 2 ** 64, 2 ** 62), list(range(2 ** 63, 2 ** 63 + 3)), 2 ** 63 in range(2 ** 64))
for f in (lambda: range(), lambda: range(1.5), lambda: range("5"), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: range(5)[5], lambda: range(5)["a"], lambda: range(5).index(9), lambda: len(range(10 ** 30)), lambda: range(5) + range(3), lambda: range(5) * 2, lambda: range(5) < range(6), lambda: range(None), lambda: range(5).append(1), lambda: range(3)[1:2:0], lambda: range(stop=5), lambda: range(5).start.foo, lambda: range(0)[0], lambda: range(0)[-1]):
    try:
        print(f())
    except (TypeError, ValueError, IndexError, OverflowError, AttributeError) as e:
        print(type(e).__name__, e)
r = range(5)
try:
    r[0] = 1
except TypeError as e:
    print(e)
try:
    r.start = 1
except AttributeError as e:
    print(e)
print(r.count(3), r.count(9), r.index(4), range(0, 10, 3).index(6), range(5).count(2.0), 3 in range(0, 10, 2), True in range(2), None in range(3), [*range(3)], max(range(7)), min(range(3, 9)), sorted(range(3), reverse=True), tuple(range(2, 0, -1)))
it = iter(range(3))
print(next(it), list(it), next(it, "done"), type(it).__name__, type(iter(range(2 ** 70))).__name__, it.__length_hint__())
class I:
    def __index__(self): return 4
print(list(range(I())), range(I(), 10, I()), range(10)[I()], range(True), range(10)[2:8][1:3], range(10)[::-2], range(10)[7:2:-2], range(0, -10, -2)[1:], range(100)[10:50:5][::-1][2])
for i in range(3):
    i *= 10
    print(i, end=" ")
print(i, [(a, b) for a in range(3) for b in range(a, 3)], dict(zip(range(2), "ab")), list(zip(range(3), range(10, 40, 10))), [range(n) for n in range(2)], count := len(range(0, 100, 7)))
