# What set operators accept, in-place forms on frozen sets, unhashable members, order-free printing by sorting.
s, f = {1, 2, 3}, frozenset([2, 3, 4])
for name, g in (("|", lambda a, b: a | b), ("&", lambda a, b: a & b), ("-", lambda a, b: a - b), ("^", lambda a, b: a ^ b), ("<=", lambda a, b: a <= b), ("<", lambda a, b: a < b), ("==", lambda a, b: a == b)):
    row = []
    for other in (f, {2}, [2], (2,), "2", {2: 0}, {2: 0}.keys(), range(2), None, 2):
        try:
            r = g(s, other)
            row.append(sorted(r) if isinstance(r, (set, frozenset)) else r)
        except TypeError: row.append("E")
    print(name, row)
for m in ("union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint"):
    row = []
    for other in (f, [2], "2", {2: 0}, range(2), None, 2, [[]], iter([1])):
        try:
            r = getattr(s, m)(other)
            row.append(sorted(r, key=repr) if isinstance(r, (set, frozenset)) else r)
        except TypeError as e: row.append(str(e))
    print(m, row)
a = b = {1}
a |= {2}; a -= {1}; a ^= {3}; a &= {2, 3, 4}
print(a, a is b)
g = h = frozenset([1])
g |= {2}
print(sorted(g), h, g is h)
for op in (lambda: {1} + {2}, lambda: {1} * 2, lambda: {1}[0], lambda: {[1]}, lambda: {1: {2}}[{2}], lambda: set([{}]), lambda: s.add({1}), lambda: s.add(frozenset([1])), lambda: s.remove({1}), lambda: {1} in s, lambda: s.discard([1]), lambda: s.update(5), lambda: s.update([1], None), lambda: f.add(1), lambda: hash(s), lambda: sorted([{1}, {2}, {1, 2}]), lambda: max({1, 2}, {3}), lambda: sum([{1}, {2}], set())):
    try: print(op())
    except (TypeError, KeyError, AttributeError) as e: print(type(e).__name__, e)
