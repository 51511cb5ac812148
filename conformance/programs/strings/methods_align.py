# center, ljust, rjust, zfill with fill characters and small widths.
for w in (0, 2, 3, 4, 5, 6, 7, 8):
    print(w, repr("abc".center(w)), repr("abcd".center(w, "*")), repr("abc".ljust(w, "-")), repr("abc".rjust(w, "+")), repr("abc".zfill(w)))
for s in ("42", "-42", "+42", "", "-", "--1", "1.5", "abc", "-abc", " 1", "é", "+"):
    print(repr(s), repr(s.zfill(5)), repr(s.zfill(0)), repr(s.zfill(-3)))
print("x".center(5, "é"), "é".ljust(3, "中"), "😀".rjust(3, "."), repr("".center(3)), repr("a".center(-5)))
print([("ab".center(w, "."), "abc".center(w, ".")) for w in range(2, 8)])

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: "a".center())
attempt(lambda: "a".center("b"))
attempt(lambda: "a".center(5, "ab"))
attempt(lambda: "a".ljust(5, ""))
attempt(lambda: "a".rjust(5, 1))
attempt(lambda: "a".zfill("5"))
attempt(lambda: "a".zfill())
attempt(lambda: "a".center(5, "x", 1))
attempt(lambda: "a".ljust(1.5))
attempt(lambda: "a".center(10 ** 30))
