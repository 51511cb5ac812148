# A set of numbers prints in CPython's order: probing, growth, deletion, copies.
print({3, 1, 2}, {10, 5, 1}, {8, 16, 24, 0}, {100, 1, 50, 7}, {-1, -2, 0, 1}, {1.5, 2.5, 0.5}, {True, 2, 0}, {2 ** 61, 1, 2 ** 31}, {1000, 999, 998, 5})
print(set(range(20)), set(range(20, 0, -1)), set([33, 1, 65, 97, 2]), {x * x for x in range(12)}, {x % 7 for x in range(50)}, set(range(0, 100, 9)))
s = set()
for i in (5, 13, 21, 29, 3, 11, 0):
    s.add(i)
    print(s)
s.remove(13)
print(s)
s.add(37)
print(s)
s.discard(5)
s |= {64, 128}
print(s, set(s), s.copy(), frozenset(s), {*s}, set(list(s)), s | set(), s & s, s - {3}, s ^ {3, 4})
big = set(range(0, 1000, 37))
print(big)
for i in range(0, 500, 74):
    big.discard(i)
print(big, sorted(big) == sorted(set(big)))
print({(1, 2), (0, 1), (3,)}, {(i, i + 1) for i in range(6)}, {None, 1} == {1, None}, frozenset({9, 4, 1}), {frozenset({1, 2}): 1})
a, b = {1, 5, 9, 13}, {5, 13, 21}
print(a | b, b | a, a & b, b & a, a - b, a ^ b, b ^ a, a.union(b, range(3)), set().union(a, b))
t = {7, 15, 23, 31}
out = []
while t:
    out.append(t.pop())
print(out)
t = set(range(10))
t.pop(); t.pop()
t.add(0)
print(t, t.pop(), t)
u = {1, 2, 3}
u.update(range(100, 110))
print(u)
u.intersection_update(range(0, 106))
print(u)
u.clear()
u.update([4, 2])
print(u, [x for x in {30, 10, 20}], list({5, 3, 8}), tuple({9, 7}), sum({1, 2}), min({3, 1}), dict.fromkeys({12, 4, 8}), sorted({3, 1, 2}))
print({-1, -2, -3}, {-5, 5, 13, -13}, {10 ** 20, 1, 2}, {0.1, 1, 1.1, 2.0}, {1e10, 1e20, 3}, {float("inf"), 0}, {2 ** 64 - 1, 2 ** 63, 5})
