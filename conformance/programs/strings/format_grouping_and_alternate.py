# The mini-language: grouping, alternate forms, sign, zero padding and z, all types.
values = [0, 7, -7, 1234, -1234567, 10 ** 15, 255]
for spec in (",", "_", "+,", " _", "012,", "-12,", "#x", "#_x", "_b", "#010b", "_o", "#o", "X", "#X", "010_x", "x^14,", "=+14,", "<10d", "n", "c"):
    row = []
    for v in values:
        try:
            row.append(format(v, spec) if spec != "c" else format(abs(v) % 1000 + 33, spec))
        except (ValueError, OverflowError) as e:
            row.append(str(e))
    print(spec, row)
floats = [0.0, -0.0, 1.5, -2.25, 1234567.891, 1e-7, 1e22, float("inf"), float("nan")]
for spec in (",", "_", ".2f", ",.2f", "+.3e", "#.0f", ".0f", "g", "#g", ".3g", "G", "%", ".1%", "012.2f", "z.0f", "+z.1f", "_.1f", ">12", "^12.1f", "=12.1f", "E", "F", "n", ".10", "z"):
    row = []
    for v in floats:
        try:
            row.append(format(v, spec))
        except ValueError as e:
            row.append(str(e))
    print(spec, row)
for spec in ("10", "<10", ">10", "^10", "*^10", ".2", "10.2", "s", "5s", "=10", "05", "+", ",", "d", "z", "#", " "):
    try:
        print(spec, repr(format("text", spec)))
    except ValueError as e:
        print(spec, e)
for v, spec in ((3 + 4j, ".2f"), (3 + 4j, "+.1e"), (1j, ""), (3 + 4j, ">20"), (3 + 4j, "=20"), (3 + 4j, "020"), (1.5 + 2j, "g"), (3 - 0j, ",.1f"), (3j, "%"), (3j, "d")):
    try:
        print(repr(spec), repr(format(v, spec)))
    except ValueError as e:
        print(repr(spec), e)
for v, spec in ((True, ""), (True, "d"), (True, "5"), (False, "b"), (True, ".1f"), (True, "s"), (None, ""), (None, "5"), ([1], ""), ([1], ">5"), ({}, "x"), (object, "s"), ((), "s"), (b"x", "s")):
    try:
        print(repr(format(v, spec)))
    except (ValueError, TypeError) as e:
        print(type(v).__name__, spec, e)
