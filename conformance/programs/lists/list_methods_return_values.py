# What each method returns and does: the classical mistakes.
l = [3, 1, 2]
print(l.append(4), l.extend([5]), l.insert(0, 0), l.remove(3), l.reverse(), l.sort(), l.clear(), l)
l = [1, 2, 3, 2, 1]
print(l.pop(), l.pop(0), l.pop(-1), l, l.index(2), l.count(2), l.copy() == l, l.copy() is l)
print([1, 2] + [3], [1] * 3, [[]] * 2, [1, 2] == [1, 2], [1, 2] is [1, 2], [] or "empty", [0] and "full", len([[]]), [1, [2, [3]]][1][1][0])
for f in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].pop(-2), lambda: [1].remove(2), lambda: [1].index(2), lambda: [1, 2].index(1, 1), lambda: [1][1], lambda: [1][-2], lambda: [1]["0"], lambda: [1][1.0], lambda: [1] + (2,), lambda: [1] + 2, lambda: [1] * "a", lambda: [1].append(), lambda: [1].append(1, 2), lambda: [1].extend(5), lambda: [1].insert(1), lambda: [1].insert("a", 1), lambda: [1] < ["a"], lambda: [1].foo, lambda: list(1, 2), lambda: list(5), lambda: [1] - [1], lambda: -[1], lambda: {[1]: 2}, lambda: [1].sort(5), lambda: sum([[1], [2]]), lambda: max([]), lambda: min([], default=0), lambda: sum([1], "a"), lambda: "".join([1]), lambda: [3, "a"].sort(), lambda: next([1]), lambda: [1](0)):
    try:
        print(f())
    except (IndexError, ValueError, TypeError, AttributeError) as e:
        print(type(e).__name__, e)
l = [1, 2, 3, 4]
l += "ab"
l[1:3] = []
del l[0]
l[len(l):] = [9]
l.insert(100, "end"); l.insert(-100, "start"); l.insert(-1, "before end")
print(l, l[::2], l[::-1], l[-2:], l[5:], l[:-1][-1])
a = b = []
a.append(1)
c = a + []
c.append(2)
a += [3]
print(a, b, c, a is b)
m = [[0] * 2 for _ in range(2)]
m[0][1] = 5
n = [[0] * 2] * 2
n[0][1] = 5
print(m, n, [x for row in m for x in row], list(zip(*m)), [*m[0], *n[1]], sum(m, []), [list(r) for r in zip(*m)])
x, *y = l
*p, q = "abc"
print(x, y, p, q, l.index("a"), "z" in l, sorted(["b", "A", "c"], key=str.lower), sorted([(2, "a"), (1, "b")]), list(reversed([1, 2])), list(map(int, "123")), list(filter(None, [0, 1, "", "x"])))
