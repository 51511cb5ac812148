# The format mini-language for integers.
numbers = (0, 7, -7, 42, 255, -255, 1234567, -1234567, 10 ** 20)
for spec in ("", "d", "b", "o", "x", "X", "n", "c", "5", "05", "<5", ">5", "^5", "=5", "+", "-", " ", "+5", "=+8", "*=8", "#x", "#X", "#o", "#b",
             "#010x", "010", "+010d", ",", "_", "12,", "012,", "_b", "_x", "#_x", "_o", "x<8d", "^+9", " 05d", "<+6,", "0>6", "f", ".2f", "e", ".3e", "g", "%", ".1%", "8.1f", ",.2f", "010,.1f", "z.1f"):
    row = []
    for n in numbers:
        try:
            row.append(repr(format(n, spec)))
        except (ValueError, OverflowError) as e:
            row.append(f"{type(e).__name__}: {e}")
    print(repr(spec), *row[:9])
for spec in ("s", ".2", ".2d", "5.1x", ",x", ",b", "_c", "+c", "#c", ",c", "q", "5q", "dd", "d5", "_,", ",_", ",,", "__", "05s", "nope", "=s", ".", "#n", "z", ",n", "_n"):
    try:
        print(repr(spec), repr(format(65, spec)))
    except ValueError as e:
        print(repr(spec), e)
print(format(0x1F600, "c"), format(97, "5c") + "|", format(97, "<3c") + "|", format(97, "^5c") + "|")
for bad in (-1, 0x110000):
    try:
        format(bad, "c")
    except OverflowError as e:
        print(e)
print(f"{1_000_000:,} {2**64:_} {255:#06x} {5:03b} {-5:05} {5:+d} {12345.678:,}")
