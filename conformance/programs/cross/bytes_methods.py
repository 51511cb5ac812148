# Every bytes method with every combination of arguments from a pool.
subjects = [b"", b"abc", b"Hello World", b" a,b ", b"12", b"\xff\x00"]
args = [(), (b"",), (b"a",), (b" ",), (b",", 1), (b"b", b"Z"), (97,), (300,), ("a",), (5, b"*"), (3,), (None,), ((b"a", b"H"),), ([b"x", b"y"],), (b"a", 1, 2), ("utf-8",), ("ascii", "replace"), (1.5,)]
methods = "capitalize center count decode endswith expandtabs find hex index isalnum isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill".split()
for m in methods:
    print("##", m)
    for a in args:
        row = []
        for s in subjects:
            try:
                row.append(repr(getattr(s, m)(*a)))
            except Exception as e:
                row.append(f"{type(e).__name__}: {e}")
        print(a, row[0] if len(set(row)) == 1 else " | ".join(row))
