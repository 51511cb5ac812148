# int from text: bases, underscores, signs, spaces, the limit of 4300 digits.
for s in ("42", " 42 ", "-42", "+7", "1_000", "0", "00", "-0", "\t5\n", "9" * 30):
    print(repr(s), int(s))
for s, base in (("ff", 16), ("0xff", 16), ("0xff", 0), ("0b101", 0), ("0o17", 0), ("101", 2), ("0b101", 2), ("zz", 36), ("Z", 36), ("0X1F", 0), ("-0x1f", 16), ("1_0", 2), ("0_7", 8), ("0b_1", 0), ("0", 0), ("00", 0), (b"12", 10), (bytearray(b"7"), 8)):
    print(repr(s), base, int(s, base))
for args in (("",), ("abc",), ("1.5",), ("1e5",), ("--1",), ("1__0",), ("_1",), ("1_",), ("0x",), ("12", 2), ("9", 8), ("01", 0), ("1", 1), ("1", 37), ("1", -2), (5, 10), (5.5, 10), ("0xg", 16), ("१x",), (None,), ([],), ({},), ("1 2",), (b"x",), ("x" * 300,), ("5", "10"), ("5", 2.0), ("\x00",), ("1\x00",)):
    try:
        print(args, int(*args))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
for v in (3.99, -3.99, 1e20, True, 0.0, -0.5):
    print(v, int(v))
for v in (float("inf"), float("-inf"), float("nan")):
    try:
        int(v)
    except (ValueError, OverflowError) as e:
        print(type(e).__name__, e)
big = 10 ** 4299
print(len(str(big)), str(big)[:3], int("1" + "0" * 4299) == big)
for f in (lambda: str(10 ** 4300), lambda: int("1" * 4301), lambda: repr(10 ** 5000), lambda: f"{10 ** 5000}", lambda: "%d" % 10 ** 5000, lambda: int("-" + "9" * 4301), lambda: print(-10 ** 4300)):
    try:
        f()
    except ValueError as e:
        print(e)
print(len(hex(10 ** 5000)), len(bin(1 << 20000)), int("f" * 5000, 16).bit_length(), int("1_" * 100 + "1") > 0, len(f"{10 ** 5000:x}"))
print((10 ** 5000) % 97, (10 ** 5000 + 1) // 10 ** 4998, 10 ** 5000 > 10 ** 4999, hash(10 ** 5000) == hash(10 ** 5000))
print(int(), int("0b1", 0), int("7", base=8), int(" -1_2 "), 0x_ff, 0b1_0, 0o1_7, 1_0.5_0, 1e1_0)
