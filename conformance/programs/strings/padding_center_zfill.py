# center's rounding, ljust, rjust, zfill with signs, fill characters and their errors.
for w in range(0, 9):
    print(w, repr("ab".center(w, ".")), repr("abc".center(w, ".")), repr("".center(w, ".")), repr("ab".ljust(w, "-")), repr("ab".rjust(w, "-")))
for s in ("42", "-42", "+42", "", "-", "+-1", "abc", "--5", "é"):
    print(repr(s.zfill(5)), repr(s.zfill(2)), repr(s.zfill(0)), repr(s.zfill(-3)))
print("x".center(5, "é"), "é".ljust(3, "\U0001f600"), "a".rjust(4), b"ab".center(7, b"*"), b"-5".zfill(4), bytearray(b"x").ljust(3, b"."))
for f in (lambda: "a".center(5, "ab"), lambda: "a".center(5, ""), lambda: "a".center(5, 1), lambda: "a".center("5"), lambda: "a".ljust(), lambda: "a".rjust(2.0), lambda: b"a".center(5, "x"), lambda: b"a".center(5, b"xy"), lambda: "a".zfill("x"), lambda: "a".center(5, b"x")):
    try:
        print(f())
    except TypeError as e:
        print(e)
rows = [("Name", "Qty", "Price"), ("Apple", 3, 1.5), ("Banana split", 12, 10.25), ("Kiwi", 100, 0.333)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
for r in rows:
    print(str(r[0]).ljust(widths[0]), str(r[1]).rjust(widths[1]), str(r[2]).center(widths[2]), sep=" | ")
print("=" * (sum(widths) + 6))
for r in rows[1:]:
    print(f"{r[0]:<{widths[0]}} {r[1]:>{widths[1]}d} {r[2]:>8.2f}")
print("strip".strip("sp"), "xxabcxx".strip("x"), "xyzabc".lstrip("zyx"), "abc   ".rstrip() + "|", " \t\n\x0b\u2003a\u00a0".strip() + "|", "abc".strip(""), "aaa".strip("a") == "", "mississippi".strip("ipm"))
print("prefix-body-suffix".removeprefix("prefix-").removesuffix("-suffix"), "aaa".removeprefix("aa"), "abc".removesuffix(""), b"abc".removeprefix(b"a"), "abc".removeprefix("abcd"))
