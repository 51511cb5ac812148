# All is… predicates over a table of characters and words.
tests = ["", " ", "a", "A", "aB", "1", "a1", "_a", "1a", "\n", "\u00b2", "\u2160", "\u0661", "\u4e2d", "\u01c5", "é", "É", "ﬀ", "\u0345", "\u200b", "\u2028", "~", "\x7f", "\xa0", "Ab Cd", "ab cd", "AB", "A b", "if", "None", "None1", "ªb", "\U0001d7d8", "½", "\ud800", "a\u0301", "·", "℮", "\u3000"]
names = "isalpha isalnum isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper".split()
for t in tests:
    print(ascii(t).ljust(14), "".join("x" if getattr(t, n)() else "." for n in names))
for b in (b"", b"a", b"A1", b"Ab", b" \t", b"\xe9", b"12", b"Hello World"):
    print(b, [n for n in ("isalpha", "isalnum", "isascii", "isdigit", "islower", "isspace", "istitle", "isupper") if getattr(b, n)()])
for f in (lambda: "a".isalpha(1), lambda: "a".isidentifier("b"), lambda: str.isdigit(5), lambda: str.isupper()):
    try:
        f()
    except TypeError as e:
        print(e)
