# int, float, complex, bool, big ints and special values compared and ordered.
vals = [0, 1, True, 1.0, 1.5, -1, 2 ** 53, 2.0 ** 53, 2 ** 53 + 1, 10 ** 30, 1e30, float("inf"), float("-inf"), -0.0]
for v in vals: print(repr(v), [v == w for w in vals].count(True), [v < w for w in vals].count(True), [v >= w for w in vals].count(True))
nan = float("nan")
print([nan < v for v in vals].count(True), [nan != v for v in vals].count(True), nan == nan, nan is nan, nan in [nan], sorted([3, -1.5, True, 2 ** 70, 0.1]), max(1, 1.0), max(1.0, 1), min(0, -0.0), min(-0.0, 0), max(True, 1), sorted([True, False, 0, 1]))
print(1 == 1 + 0j, 1.5 == 1.5 + 0j, 1j == 1j, 1j != 1, 0 == 0j == 0.0 == False, 2 ** 53 + 1 == 2.0 ** 53, 2 ** 53 + 1 > 2.0 ** 53, 10 ** 30 == 1e30, 10 ** 22 == 1e22, int(1e30) == 1e30, 0.1 + 0.2 == 0.3, 1e308 * 10 == float("inf"), -(10 ** 400) < float("-inf"), 10 ** 400 > 1e308, 10 ** 400 < float("inf"), 3 < 3.0000000000000004, 1 / 3 == 0.3333333333333333)
for f in (lambda: 1 < 1j, lambda: 1j <= 1j, lambda: 1 < "1", lambda: None < 1, lambda: [] < 1, lambda: 1 < [1], lambda: 1.5 > "x", lambda: True < None, lambda: max(1, "a"), lambda: sorted([1, 1j]), lambda: min(1j, 2), lambda: 1 < ..., lambda: 1 >= object()):
    try: print(f())
    except TypeError as e: print(e)
print(1 == "1", 1 != None, 1 == [1], 1.0 is 1.0, {1: "a"}[1.0], {1.0: "b"}[True], len({1, 1.0, True, 1 + 0j}), hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(2 ** 61 - 1), hash(-1) == hash(-2), hash(0.5) == hash(1 / 2), 3 in (3.0,), [1, 2] == [1.0, 2.0], (1, "a") == (True, "a"))
