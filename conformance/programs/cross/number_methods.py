# Every int, float and bool method with arguments from a pool.
subjects = [0, 1, -7, 255, 2 ** 70, True, 0.0, -2.5, 3.0, 1e300, float("inf"), float("nan")]
args = [(), (2,), (-3,), (0,), (2.5,), ("a",), (None,), (2, 3), (2, "big"), (20, "little"), (10 ** 20,), (1j,), (True,), (1, 2, 3)]
methods = "as_integer_ratio bit_count bit_length conjugate to_bytes hex is_integer __abs__ __add__ __and__ __bool__ __ceil__ __divmod__ __eq__ __float__ __floor__ __floordiv__ __ge__ __gt__ __index__ __int__ __invert__ __le__ __lshift__ __lt__ __mod__ __mul__ __ne__ __neg__ __or__ __pos__ __pow__ __radd__ __rdivmod__ __rfloordiv__ __rmod__ __rmul__ __round__ __rpow__ __rshift__ __rsub__ __rtruediv__ __sub__ __truediv__ __trunc__ __xor__".split()
for m in methods:
    print("##", m)
    for a in args:
        row = []
        for s in subjects:
            if m in ("__lshift__", "__rlshift__", "__pow__", "__rpow__") and a and isinstance(a[0], int) and abs(a[0]) > 100 or m == "__rpow__" and s == 2 ** 70:
                continue
            try:
                row.append(repr(getattr(s, m)(*a)))
            except Exception as e:
                row.append(f"{type(e).__name__}: {e}")
        print(a, *[r if i == 0 or r != row[i - 1] else "same" for i, r in enumerate(row)], sep=" | ")
