# Every base through format, int(), bin/oct/hex and back; padding, grouping and signs.
for n in (0, 1, -1, 10, 255, -255, 4096, 10 ** 9, -(2 ** 40), 2 ** 64):
    forms = [f"{n:b}", f"{n:o}", f"{n:x}", f"{n:X}", f"{n:#b}", f"{n:#o}", f"{n:#x}", f"{n:,}", f"{n:_}", f"{n:_x}", f"{n:_b}", f"{n:+}", f"{n:e}", f"{n:g}", f"{n:.2f}", f"{n:%}", f"{n:n}"]
    print(n, *forms)
    assert int(forms[0], 2) == int(forms[1], 8) == int(forms[2], 16) == int(forms[4], 0) == int(bin(n), 0) == int(oct(n), 0) == int(hex(n), 0) == int(f"{n:_}") == n
for spec in ("5d", "<5d", "^5d", ">5d", "05d", "+05d", " d", "*^9d", "#010x", "08b", "x<4", "=+6d", "0=6d", "1d", "-d", "06,d", "010_b", "#06x"):
    print(spec.ljust(7), [format(v, spec) for v in (0, 7, -42)])
for spec in ("s", ".2d", "5.1x", "y", "+s", ",x", "_,d", ",_d", "#c", "+c", ".3c", "ld", "d5", "é", "=s", "zd"):
    try:
        print(spec, format(65, spec))
    except ValueError as e:
        print(spec, e)
print(f"{65:c}{0x20ac:c}{0x1f600:c}", [f"{v:c}" for v in range(97, 100)], f"{True:d} {True:5} {False:b} {True}")
for v in (-1, 0x110000, 2 ** 40):
    try:
        print(f"{v:c}")
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
print("%d %i %5d|%-5d|%05d %+d % d %x %X %#x %o %#o %c" % (1, 2, 3, 4, 5, 6, 7, 255, 255, 255, 8, 8, 65), "%d" % 2 ** 70, "%x" % -255, "%.5d" % 42, "%+.3d" % 7)
