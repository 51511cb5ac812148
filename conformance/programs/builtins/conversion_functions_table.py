# int, float, str, bool, list, tuple, set, dict, bytes on every kind of value.
values = [0, -3, 2.7, True, None, "12", "1.5", "abc", "", [1, 2], (3,), {4}, {"k": 5}, range(2), b"67", 1j, [["a", 1], ["b", 2]], "ab"]
for name, f in (("int", int), ("float", float), ("complex", complex), ("bool", bool), ("str", str), ("repr", repr), ("list", list), ("tuple", tuple), ("set", lambda v: sorted(set(v), key=str)), ("frozenset", lambda v: sorted(frozenset(v), key=str)), ("dict", dict), ("bytes", bytes), ("len", len), ("iter", lambda v: next(iter(v), "empty")), ("abs", abs), ("sum", sum), ("min", min), ("sorted", sorted), ("hash", lambda v: hash(v) == hash(v)), ("chr", chr), ("ord", ord), ("hex", hex), ("round", round), ("format", lambda v: format(v, ">5")), ("reversed", lambda v: list(reversed(v))), ("enumerate", lambda v: list(enumerate(v))), ("all", all), ("any", any), ("callable", callable), ("type", lambda v: type(v).__name__)):
    print("##", name)
    for v in values:
        try:
            print(f"{v!r} -> {f(v)!r}", end="; ")
        except Exception as e:
            print(f"{v!r} -> {type(e).__name__}: {e}", end="; ")
    print()
