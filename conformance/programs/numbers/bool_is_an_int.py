# bool as a number, as an index, in arithmetic, formatting and containers.
print(True + True, True * 5, -True, ~False, True / 2, True // 2, True ** 3, True % 2, 5 - True, True << 2, True & 3, True | False, True ^ True, True & True, divmod(True, True))
print(type(True + 0), type(True & False), type(True | 1), type(True ^ False), type(not 1), type(True and 5), isinstance(True, int), issubclass(bool, int), True == 1, True is not 1, hash(True) == hash(1))
print(sum([True, False, True]), [10, 20][True], "ab"[False], "x" * True, [1, 2, 3][:True], range(True), max(True, 0), sorted([True, 0, 2, False]), {True: "t", 1: "one", 1.0: "float"}, {0, False, 0.0}, [True, 1].count(1), [False].index(0), True in [1], 1 in {True})
print(int(True), float(False), complex(True), str(True), repr(False), bool("False"), bool(""), bool([0]), bool(0.0), bool(0j), bool(None), bool(...), bool(range(0)), bool(b""), bool(frozenset()), bool(lambda: 0))
print(f"{True} {True:d} {True!r:>6} {True:5}|{True:<5}|", "%s %d %r" % (True, True, False), "{:b}".format(True), format(False, ""), format(True, "s") if False else "-")
print(True.real, True.imag, True.numerator, True.bit_length(), True.to_bytes(1, "big"), (True).conjugate(), bool.from_bytes(b"\x01", "big"), True.__and__(False), True.__add__(True), True.__int__(), bool.__mro__)
for f in (lambda: bool(1, 2), lambda: bool(x=1), lambda: True.foo, lambda: True + "a", lambda: True(), lambda: True[0], lambda: len(True), lambda: iter(True)):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
try:
    class B(bool): pass
except TypeError as e:
    print(e)
print(any([0, "", None]), all([]), any([]), all([1, "a", [0]]), not not 5, (not 0) + 1, 1 < 2 == True, (1 < 2) == True, True == (1 < 2), [b for b in (True, False) if b], True and "yes" or "no", False or None or 0, 0 and 1 / 0)
