# Every list method with every combination of arguments from a pool; the list afterwards is shown.
subjects = [[], [1], [3, 1, 2], ["b", "a"], [1, "x"], [[1], [0]], [None, 2.5, True]]
args = [(), (0,), (1,), (-1,), (5,), ("a",), (None,), ([1, 2],), ((),), ("xy",), (1, 0), (0, "new"), (1, 1, 3), (2.5,), (True,), ({1: 2},), (range(2),), (1, 2, 3, 4)]
methods = "append clear copy count extend index insert pop remove reverse sort __contains__ __getitem__ __delitem__ __add__ __mul__ __iadd__ __imul__ __eq__ __lt__ __len__ __setitem__".split()
for m in methods:
    print("##", m)
    for a in args:
        row = []
        for s in subjects:
            l = list(s)
            try:
                r = repr(getattr(l, m)(*a))
            except Exception as e:
                r = f"{type(e).__name__}: {e}"
            row.append(r if l == s else f"{r} -> {l}")
        print(a, row[0] if len(set(row)) == 1 else " | ".join(row))
