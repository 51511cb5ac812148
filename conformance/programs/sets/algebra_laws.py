# Laws of set algebra over all subsets of a small universe.
universe = [0, 1, 2, 3]
subsets = [{x for i, x in enumerate(universe) if mask >> i & 1} for mask in range(16)]
print(len(subsets), subsets[5], subsets[15])
full = set(universe)
checks = {name: True for name in ("commutative", "de morgan", "distributive", "difference", "xor", "order", "frozen", "inplace", "methods")}
for a in subsets:
    for b in subsets:
        checks["commutative"] &= a | b == b | a and a & b == b & a
        checks["de morgan"] &= full - (a | b) == (full - a) & (full - b)
        checks["difference"] &= a - b == a & (full - b)
        checks["xor"] &= a ^ b == (a | b) - (a & b) == (a - b) | (b - a)
        checks["order"] &= (a <= b) == (a | b == b) == a.issubset(b) and (a < b) == (a <= b and a != b) and (a >= b) == (b <= a)
        checks["frozen"] &= frozenset(a) | b == a | b and (frozenset(a) == a) and hash(frozenset(a)) == hash(frozenset(list(a)[::-1]))
        c = set(a); c |= b
        d = set(a); d &= b
        e = set(a); e -= b
        f = set(a); f ^= b
        checks["inplace"] &= (c, d, e, f) == (a | b, a & b, a - b, a ^ b)
        checks["methods"] &= a.union(b) == c and a.intersection(b) == d and a.difference(b) == e and a.symmetric_difference(b) == f and a.isdisjoint(b) == (not a & b)
        for g in subsets[::5]:
            checks["distributive"] &= a & (b | g) == (a & b) | (a & g) and a | (b & g) == (a | b) & (a | g)
print(checks)
print(sorted(map(sorted, {frozenset(s) for s in subsets})), sum(len(s) for s in subsets))
