# The is* methods on a table of characters.
chars = ["a", "Z", "5", " ", "\t", "\n", "_", "é", "ß", "中", "½", "²", "Ⅷ", "٣", "०", "①", "-", "", "ab1", "a b", "12", "1.5", "\x1c",
         "\u2003", "\x85", "\xa0", "ª", "ʰ", "ǅ", "\u0301", "😀", "\u200b", "\x7f", "\0", "if", "x1", "1x", "_x", "x-y", "名", "𝐀"]
names = ["isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable",
         "isspace", "istitle", "isupper"]
print(*names)
for c in chars:
    print(repr(c), "".join("01"[getattr(c, n)()] for n in names))
print("abc".isalpha(), "abc1".isalpha(), "abc1".isalnum(), "".isalpha(), "".isascii(), "".isprintable())
for n in names:
    try:
        getattr("a", n)(1)
    except TypeError as e:
        print(e)
