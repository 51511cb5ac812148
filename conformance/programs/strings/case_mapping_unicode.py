# upper, lower, title, capitalize, swapcase and casefold beyond ASCII.
words = ["straße", "ﬁne", "ΣΊΣΥΦΟΣ", "ǆ", "İstanbul", "ıi", "Ǆ", "naïve", "ŉ", "ΐ", "ﬃ", "mixed CASE", "it's o'clock", "x2y", "ЖЗ", "ß", "a\u0301b", "ᾳ", "ⅷ", "ⓐ", "𐐨"]
for w in words:
    print(w, w.upper(), w.lower(), w.title(), w.capitalize(), w.swapcase(), w.casefold(), len(w.upper()), len(w.lower()))
print("Σ".lower(), "ΑΣ".lower(), "ΑΣ Β".lower(), "ΣΑ".lower(), "Α.Σ".lower(), "ΑΣ1".lower())
print("straße".casefold() == "STRASSE".casefold(), "ς".casefold() == "σ", "ﬁ".casefold() == "fi")
for w in ("ABC", "abc", "Abc", "aBC", "Abc Def", "ABC1", "123", "", "ǅ", "ßA", "Ⅷ", "中", "ª", "A'B", "Hello World1"):
    print(repr(w), w.isupper(), w.islower(), w.istitle(), w.isalpha(), w.isalnum(), w.isidentifier(), w.isascii())
for c in ("5", "²", "½", "٣", "Ⅳ", "五", "①", "a", " ", "\u2003", "\x1f", "\u200b", "\n", "_", "é", "\u0300", "·"):
    print(ascii(c), c.isdigit(), c.isdecimal(), c.isnumeric(), c.isspace(), c.isprintable(), c.isidentifier(), ("a" + c).isidentifier())
print(int("٣٤"), int("１２"), float("٣.٥"), [c for c in "a1²½" if c.isdigit()])
print("they're bill's friends".title(), "3rd place".title(), "hELLO wORLD".capitalize(), "ÉCOLE".capitalize(), "x-ray".title())
print(b"Hello World".swapcase(), b"\xe9A".lower(), b"it's".title(), bytearray(b"abc").upper(), b"ABC".isupper(), b"a1".isalnum(), b"".isalpha(), b" \t".isspace(), b"Ab".istitle())
