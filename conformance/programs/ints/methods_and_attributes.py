# int methods, attributes, constructors.
for n in (0, 1, -1, 5, -5, 255, 256, -256, 2 ** 64, -2 ** 64, True):
    print(n, n.bit_length(), n.bit_count(), n.real, n.imag, n.numerator, n.denominator, n.conjugate(), n.as_integer_ratio(), n.__index__(), n.__bool__())
print((5).to_bytes(2, "big"), (5).to_bytes(2, "little"), (-5).to_bytes(2, "big", signed=True), (1).to_bytes(), (0).to_bytes(0, "big"), (2 ** 64).to_bytes(9, "big"), (1).to_bytes(length=3, byteorder="little"))
print(int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\x01\x00", "little"), int.from_bytes(b"\xff\xff", "big", signed=True), int.from_bytes([1, 2], "big"), int.from_bytes(b"", "big"), int.from_bytes(b"\x80" + b"\0" * 8, "big", signed=True), int.from_bytes(b"\x05"))

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: (256).to_bytes(1, "big"))
attempt(lambda: (-1).to_bytes(1, "big"))
attempt(lambda: (128).to_bytes(1, "big", signed=True))
attempt(lambda: (1).to_bytes(-1, "big"))
attempt(lambda: (1).to_bytes(1, "middle"))
attempt(lambda: (1).to_bytes("a", "big"))
attempt(lambda: (1).to_bytes(1, 5))
attempt(lambda: int.from_bytes(5, "big"))
attempt(lambda: int.from_bytes("ab", "big"))
attempt(lambda: int.from_bytes([256], "big"))
attempt(lambda: int.from_bytes(b"a", "up"))
attempt(lambda: (1).bit_length(1))
attempt(lambda: int.bit_length("a"))
attempt(lambda: int.bit_length())
attempt(lambda: (5).nope)
attempt(lambda: setattr(5, "x", 1))
attempt(lambda: setattr(5, "real", 1))
print(int(), int(5.99), int(-5.99), int("  -12  "), int("ff", 16), int("0b11", 2), int("0o17", 0), int("0XFF", 0), int(True), int("1_0"), int("Zz", 36), int(b"12"))
print(int.__name__, (5).__class__, (5).__add__(3), (5).__add__("a"), (5).__radd__(3), (7).__floordiv__(2), (7).__mod__(-3), (2).__pow__(3), (2).__pow__(3, 5), (5).__eq__(5.0), (5).__neg__(), (5).__format__("03"), (5).__divmod__(3))
print((5).__truediv__(2), (6).__and__(3), (6).__or__(1), (6).__xor__(3), (1).__lshift__(4), (16).__rshift__(2), (5).__invert__(), (-5).__abs__(), (5).__lt__(6), (5).__float__(), (5).__int__(), (5).__round__(), (15).__round__(-1), (5).__trunc__(), (5).__floor__(), (5).__ceil__(), (5).__hash__(), (5).__repr__(), (5).__str__(), (5).__rsub__(7), (5).__rdivmod__(17))
