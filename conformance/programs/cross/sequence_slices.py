# Index and slice every sequence type with every kind of key.
seqs = ["abcde", [1, 2, 3, 4, 5], (1, 2, 3), range(4), b"xyz", bytearray(b"pq"), "", [], "é中"]
class I:
    def __index__(self): return 1
keys = [0, 1, -1, 4, -6, True, None, 1.5, "a", (1,), 2 ** 70, I(), ..., slice(None), slice(1), slice(1, 3), slice(None, None, -1), slice(-2, None), slice(5, 1, -2), slice(0, 0), slice(None, None, 0), slice("a", 2), slice(1.5, None), slice(2 ** 70, None), slice(None, -2 ** 70, -1), slice(I(), None), slice(None, None, 2 ** 70)]
def label(k): return "I()" if isinstance(k, I) else repr(k).replace(repr(I)[:-1] if False else "<__main__.I object", "<I") if not isinstance(k, slice) or not isinstance(k.start, I) else "slice(I())"
for k in keys:
    for s in seqs:
        try:
            r = repr(s[k])
        except Exception as e:
            r = f"{type(e).__name__}: {e}"
        print(label(k), repr(s), "->", r)
for k in keys:
    for v in (9, [7, 8], "q"):
        l = [1, 2, 3, 4, 5]
        try:
            l[k] = v
            r = l
        except Exception as e:
            r = f"{type(e).__name__}: {e}"
        print(label(k), "=", repr(v), "->", r)
    l = [1, 2, 3, 4, 5]
    try:
        del l[k]
        r = l
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print("del", label(k), "->", r)
