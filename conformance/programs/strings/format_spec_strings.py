# The format mini-language for strings and for objects without their own.
for spec in ("", "s", "10", "<10", ">10", "^10", "*^9", "é<4", ".2", ".2s", "8.2", "^8.2s", ">3", "010", "0<5", " <5", ".0", "<", ">", "^", "{<6", "05"):
    print(repr(spec), repr(format("abc", spec)))
for spec in ("d", "+", "=10", ",", "#", "x", "f", "10d", "z", "-5", "_", "+s", " s", "0=5", "=", "<<<", "1.", ".", "ss", "5 ", "é"):
    try:
        print(repr(format("abc", spec)))
    except ValueError as e:
        print(repr(spec), e)
for value in (None, [1], (1, 2), {1: 2}, {1}, object, int, ..., len, NotImplemented):
    print(format(value), f"{value}", "{}".format(value))
    try:
        format(value, "5")
    except TypeError as e:
        print(e)
print(format("é中😀", "6") + "|", format("", "3") + "|", format("x" * 5, "3"), f"{'a':{'>'}{4}}", f"{'ab':.{1}}")
print(f"{True}", f"{True:5}|{True:d}|{True:>5}|{False:05d}|{True:b}", format(True, "s") if False else "")
try:
    format(True, "s")
except ValueError as e:
    print(e)
