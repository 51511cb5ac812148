# Every set and frozenset method with every combination of arguments from a pool.
subjects = [set(), {1}, {1, 2, 3}, frozenset(), frozenset([2, 3])]
args = [(), (1,), (2,), (9,), ({1, 2},), ([2, 3, 4],), ((),), ("",), ({3: 0},), (frozenset([1]),), ([],), ([1], [2]), ({1}, {2}, {3}), (None,), (5.5,), (range(3),), ([[1]],), (1, 2)]
methods = "add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update __contains__ __and__ __or__ __sub__ __xor__ __iand__ __ior__ __isub__ __ixor__ __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __len__ __rand__ __rsub__".split()
def norm(r): return repr(r) if not isinstance(r, (set, frozenset)) else f"{type(r).__name__}{sorted(r, key=repr)}"
for m in methods:
    print("##", m)
    for a in args:
        row = []
        for s in subjects:
            t = set(s) if isinstance(s, set) else s
            try:
                r = norm(getattr(t, m)(*a))
            except Exception as e:
                r = f"{type(e).__name__}: {e}"
            row.append(r if t == s else f"{r} -> {sorted(t, key=repr)}")
        print(a, row[0] if len(set(row)) == 1 else " | ".join(row))
