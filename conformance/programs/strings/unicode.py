# Code points, surrogates, comparison, mixed widths, iteration.
s = "aé中😀"
print(len(s), [hex(ord(c)) for c in s], s[::-1], s[3], s[-2:], s.upper(), s * 2)
print([chr(c) for c in (65, 233, 0x4e2d, 0x1f600)], ord("😀"), chr(0x10ffff) == "\U0010ffff")
print(sorted(["z", "é", "a", "中", "😀", "Z", ""]), max("aé中"), "a" < "é" < "中" < "😀", "\uffff" < "\U00010000")
lone = "\ud800"
print(len(lone), repr(lone), ord(lone), ascii(lone), lone == "\ud800", repr("\udc00x"), "\ud83d\ude00" == "😀", len("\ud83d\ude00"))
try:
    print(lone)
except UnicodeEncodeError as e:
    print(type(e).__name__, e)
try:
    "a\ud800b".encode()
except UnicodeEncodeError as e:
    print(e)
print("é中".encode(), "é".encode("latin-1"), "中".encode("utf-16-le"), "a".encode("ascii"))
for codec in ("ascii", "latin-1"):
    try:
        "a中é".encode(codec)
    except UnicodeEncodeError as e:
        print(e)
print("a中".encode("ascii", "replace"), "a中".encode("ascii", "ignore"), "a中😀é".encode("ascii", "backslashreplace"), "中".encode("ascii", "xmlcharrefreplace"))
try:
    "a".encode("nope")
except LookupError as e:
    print(e)
print(b"\xc3\xa9".decode(), b"\xe9".decode("latin-1"))
try:
    b"a\xff".decode()
except UnicodeDecodeError as e:
    print(e)
print("e\u0301" == "\u00e9", "①".isdigit(), "٣".isdecimal(), int("٣٤"), float("٣.٥"), "Ⅷ".isnumeric())
naïve = "identifier"
변수 = 5
print(naïve, 변수, "ﬁ" == "fi")
ﬁeld = 1
print(field)
d = {"é": 1, "中": 2, "😀": 3}
print(d, d["😀"], "é" in d)
print("".join(reversed("añ😀")), list("ñ😀"), "ñ😀".index("😀"), "x😀y😀z".split("😀"), "😀".center(5, "é"), "é😀".replace("😀", "a"))
print("a\u0300".title(), "\u1e9e".lower(), "straße".upper().lower(), "\u0130".lower(), len("\u0130".lower()))
