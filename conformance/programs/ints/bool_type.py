# bool is an int with two values.
print(True + 1, True == 1, False == 0, True is True, isinstance(True, int), type(True).__name__, int(True), str(True), repr(False), float(True), complex(True))
print(bool(), bool(0), bool(1), bool("False"), bool(""), bool([]), bool([[]]), bool(None), bool(0.0), bool(1e-300), bool(float("nan")))
print(True and False, True or False, not True, True & False, True | False, True ^ True, True < False, True > False, True <= True)
print([1, 2, 3][True], "ab"[False], {True: "t", 1: "one", 1.0: "float"}, {0: "z", False: "f"}, {True, 1, 1.0}, [True, 1, 0].count(1), [0, 1].index(True))
print(sum([True, True, False]), sorted([True, False, 2, -1]), max(True, 2), min(False, 0), True * "ab", round(True), abs(True), -True, divmod(True, 2), True ** 2, True / 2, True // 2, True % 2)
print(f"{True}", f"{True:d}", f"{True:5}", "%s %d" % (True, True), format(True), format(False, ">6"), hash(True), hash(False), True.bit_length(), True.real, True.conjugate(), (True).numerator)
print(bool.__mro__, issubclass(bool, int), bool.__name__, True.__class__, bool(True) is True, (1 == True) is True, True.__and__(False), True.__and__(2), True.__repr__(), True.to_bytes(1, "big"))
for bad in (lambda: bool(1, 2), lambda: True + "a", lambda: True.x, lambda: bool.nope, lambda: True(), lambda: True[0], lambda: len(True), lambda: iter(True)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
print(all([]), any([]), all([True, 1, "x"]), any([0, "", None]), [x > 2 for x in range(5)], sum(x > 2 for x in range(5)), int("1") == True, "True" == True)
