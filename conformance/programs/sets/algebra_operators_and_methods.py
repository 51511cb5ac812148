# Operators against methods: argument types, results' types, subclasses, in-place forms.
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, b - a, a ^ b, a < b, {3} < b, b <= b, a > {1}, a >= a, a == {4, 3, 2, 1}, a != b, a.isdisjoint({9}), a.isdisjoint(b))
print(a.union([9], (8,), "x" * 0), a.intersection(range(3)), a.difference([1], [2]), a.symmetric_difference([1, 9]), a.issubset(range(10)), a.issuperset([1, 1]), set().union(), a.union() == a, a.union() is a)
for f in (lambda: a | [1], lambda: a & (1,), lambda: a - "x", lambda: a ^ range(3), lambda: a < [1], lambda: a <= (1,), lambda: [1] | a, lambda: a | None, lambda: a + b, lambda: a * 2, lambda: a.union(5), lambda: a.intersection(None), lambda: {[]}, lambda: a.add([]), lambda: {1: 2} | {3}, lambda: a | {1: 2}.keys(), lambda: set(5), lambda: set([1], [2]), lambda: a[0], lambda: hash(a), lambda: {a}, lambda: a.remove(99), lambda: a.remove([1]), lambda: [] in a, lambda: set().pop(), lambda: a.issubset(5)):
    try:
        print(f())
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e)
f = frozenset([1, 2])
print(f | {3}, {3} | f, type(f | {3}).__name__, type({3} | f).__name__, f & {1}, f == {1, 2}, {1, 2} == f, hash(f) == hash(frozenset([2, 1])), {f: "ok"}[frozenset([1, 2])], f in {f}, {1, 2} in {f})
for bad in ("add", "remove", "pop", "clear", "update", "discard"):
    print(bad, hasattr(f, bad), end=" ")
print()
s = set(range(5))
s.update([5], (6,), {7: 0})
s.intersection_update(range(2, 7), range(3, 9))
s.difference_update([4])
s.symmetric_difference_update({3, 10})
print(s, s.discard(99), s.discard(5), s, s.pop() in (6, 10), len(s))
t = {1, 2}
alias = t
t |= {3}; t &= {2, 3}; t -= {2}; t ^= {8}
print(t, alias is t)
try:
    t |= [1]
except TypeError as e:
    print(e)
class Tags(set):
    def __repr__(self): return f"Tags({sorted(self)})"
x = Tags([1, 2])
print(x | {3}, type(x | {3}).__name__, type({3} | x).__name__, type(x.copy()).__name__, type(x.union([5])).__name__, x & {1}, type(x - {1}).__name__, x == {1, 2})
print(set("hello") == set("ehlo"), len(set("hello")), set() == frozenset(), bool(set()), {*()} == set(), {*range(3), *[5]}, set(map(abs, (-1, 1, 2))))
print({0, False, 0.0}, {1, True}, {True, 1}, {1.0, 1}, len({(), ()}), {None, ...} == {..., None}, sorted({"b", "a"}), max({3, 9, 2}), sum({1, 2, 3}), sorted({3, 1} | {2}), 3 in {1, 2, 3}, [*{5}], {x % 3 for x in range(10)})
print(repr(set()), repr({1}), repr(frozenset()), repr(frozenset([1])), str({(1, 2)}), {frozenset([1]), frozenset([1])})
