# The same value by three ways of formatting gives the same text.
values = [0, 7, -42, 3.5, -0.125, 1e20, "text", "é", True, None, [1, "a"], (1,), {"k": 2}]
for v in values:
    assert "%s" % (v,) == "{}".format(v) == f"{v}" == str(v), v
    assert "%r" % (v,) == "{!r}".format(v) == f"{v!r}" == repr(v), v
    assert "%a" % (v,) == "{!a}".format(v) == f"{v!a}" == ascii(v), v
    print("%10s|%-10s|" % (str(v), str(v)), "{!s:>10}|{!s:<10}|{!s:^10}|".format(v, v, v), f"{v!s:*^12}")
for n in (0, 5, -5, 255, 10 ** 6):
    assert "%d" % n == "{:d}".format(n) == f"{n:d}"
    assert "%05d" % n == "{:05d}".format(n) == f"{n:05d}"
    assert "%+d" % n == "{:+d}".format(n) == f"{n:+d}"
    assert "%x" % n == "{:x}".format(n) and "%o" % n == "{:o}".format(n)
for x in (0.0, 1.5, -2.25, 1 / 3, 12345.678):
    assert "%.2f" % x == "{:.2f}".format(x) == f"{x:.2f}" == format(x, ".2f")
    assert "%e" % x == "{:e}".format(x) and "%g" % x == "{:g}".format(x) and "%8.3f" % x == f"{x:8.3f}"
print("all equal", "%s" % "a" + "{}".format("b") + f"{'c'}")
width, prec = 10, 3
print("%*.*f|" % (width, prec, 3.14159), "{:{}.{}f}|".format(3.14159, width, prec), f"{3.14159:{width}.{prec}f}|")
