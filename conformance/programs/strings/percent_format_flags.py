# % formatting: flags, widths, precision, star arguments, mapping keys and errors.
for fmt in ("%d", "%5d", "%-5d|", "%05d", "%+d", "% d", "%+05d", "%i", "%u", "%x", "%#x", "%X", "%#X", "%o", "%#o", "%.3d", "%8.3d", "%-8.3d|", "%08.3d", "%#010x", "%ld", "%hd"):
    print(fmt, fmt % 42, fmt % -42, fmt % 0)
for fmt in ("%f", "%.2f", "%10.3f", "%-10.1f|", "%+.1e", "%E", "%g", "%G", "%#.3g", "%.0f", "%#.0f", "%010.2f", "% .1f", "%F", "%.15g"):
    print(fmt, [fmt % v for v in (3.14159, -2.5, 0.0, 1e10, float("inf"), float("nan"))])
for fmt in ("%s", "%r", "%a", "%10s|", "%-10s|", "%.2s", "%5.1s|", "%%", "%c"):
    try:
        print(fmt, fmt % "é" if fmt != "%%" else fmt % ())
    except TypeError as e:
        print(fmt, e)
print("%*d|%-*d|%.*f|%*.*f" % (5, 42, 5, 42, 2, 3.14159, 8, 3, 2.71828), "%-*s|" % (-4, "a"))
print("%(a)s %(b)05.1f %(a)r %%" % {"a": "x", "b": 2.5}, "%(a b)s" % {"a b": 1}, "%((x))s" % {"(x)": 2}, "%()s" % {"": 3})
print("%s %s" % ("a", "b"), "%s" % ("t",), "%s" % [1, 2], "%s" % {"k": 1}, "%d%%" % 50, "%c%c" % (65, "B"), "%s" % None, "%d" % 3.99, "%d" % True, "%x" % 2 ** 70, "%s" % ((1, 2),))
cases = [("%d", "x"), ("%d", None), ("%x", 1.5), ("%c", 1.5), ("%c", "ab"), ("%c", -1), ("%c", 0x110000), ("%f", "x"), ("%s %s", "a"), ("%s", ("a", "b")), ("%", 1), ("%5", 1), ("%y", 1), ("%(a)s", 1), ("%(a)s", {}), ("%(a", {"a": 1}), ("abc", 1), ("abc", (1,)), ("abc", {}), ("abc", ()), ("abc", [1]), ("%*d", ("a", 1)), ("%*d", (1,)), ("%s", ()), ("%.f", 2.5), ("%.d", 5), ("%d", 1e400), ("%d", float("nan")), ("%i", 2j), ("%s%", "a"), ("%(a)s %s", {"a": 1}), ("%z", {}), ("\u00e9%q", 1)]
for fmt, arg in cases:
    try:
        print(repr(fmt), repr(fmt % arg))
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(repr(fmt), type(e).__name__, e)
class C:
    def __str__(self): return "S"
    def __repr__(self): return "R"
    def __int__(self): return 7
    def __index__(self): return 8
    def __float__(self): return 1.5
print("%s %r %a %d %x %.1f %i" % ((C(),) * 7))
