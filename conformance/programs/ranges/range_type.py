# range: length, indexing, slicing, membership, comparison, hash, huge ranges.
for r in (range(5), range(2, 8), range(0, 10, 3), range(10, 0, -3), range(0), range(5, 2), range(-3, 3), range(1, 2, 10)):
    print(r, len(r), list(r), r.start, r.stop, r.step, bool(r), list(reversed(r)), r[::-1], r[1:], r[:-1])
r = range(0, 100, 7)
print(r[0], r[-1], r[3], r[2:5], r[::2], r[-3:], r.index(21), r.count(21), r.count(22), 21 in r, 22 in r, 21.0 in r, "a" in r, 7.5 in r, min(r), max(r), sum(r))
print(range(3) == range(0, 3, 1), range(0, 3, 2) == range(0, 4, 2), range(0) == range(5, 5), range(3) == [0, 1, 2], hash(range(3)) == hash(range(0, 3, 1)), {range(2): "k"}[range(2)], range(1) != range(2))
big = range(10 ** 20)
print(len(range(10 ** 6)), big[10 ** 19], 10 ** 19 in big, -1 in big, big[-1], range(0, 10 ** 20, 10 ** 19)[3], list(range(2 ** 63 - 1, 2 ** 63 + 2)), range(2 ** 70, 2 ** 70 + 3)[1], big.index(12345678901234567890))

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: len(big))
attempt(lambda: r[100])
attempt(lambda: r[-100])
attempt(lambda: r.index(22))
attempt(lambda: r.index("a"))
attempt(lambda: range(1, 2, 0))
attempt(lambda: range(1.5))
attempt(lambda: range("a"))
attempt(lambda: range(None))
attempt(lambda: range(1, 2, 3, 4))
attempt(lambda: range())
attempt(lambda: r["a"])
attempt(lambda: setattr(r, "start", 1))
attempt(lambda: r.append(1))
attempt(lambda: r + r)
attempt(lambda: r < r)
attempt(lambda: range(stop=5))
it = iter(range(3))
print(next(it), list(it), next(it, "done"), type(it).__name__, [i for i in range(3) for _ in range(i)], list(range(True)), list(map(range, range(3))))
for i in range(3):
    i += 10
print(i, [range(3)], f"{range(1, 5, 2)}", str(range(3)), tuple(range(3)), list(zip(range(3), range(3, 6))), sum(range(101)), range(3).__len__(), range(3).__contains__(2))
total = 0
for i in range(10, -10, -4):
    total += i
print(total, i, range(10)[2:8][1:3], range(10)[::-1][::2], range(0, 5, 2)[1:][0], list(enumerate(range(5, 7))))
