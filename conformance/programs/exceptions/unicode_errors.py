# UnicodeDecodeError, UnicodeEncodeError and UnicodeTranslateError: fields and texts.
cases = [
    lambda: b"ab\xffcd".decode("utf-8"),
    lambda: b"\xe2\x82".decode("utf-8"),
    lambda: b"\xc3(".decode(),
    lambda: b"abc\x80".decode("ascii"),
    lambda: "h\xe9llo".encode("ascii"),
    lambda: "\u20ac\u20ad".encode("latin-1"),
    lambda: "\ud800".encode("utf-8"),
    lambda: b"\x00".decode("utf-16-le"),
    lambda: b"\x00\xd8".decode("utf-16-le"),
    lambda: bytes("\xff\u0100", "ascii"),
    lambda: str(b"\xff", "ascii"),
]
for i, c in enumerate(cases):
    try:
        print(c())
    except UnicodeError as e:
        print(i, type(e).__name__, e)
        print("  ", e.encoding, e.start, e.end, e.reason, ascii(e.object), len(e.args))
for errors in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace", "surrogateescape", "surrogatepass", "nonsense"):
    for what in ("enc", "dec"):
        try:
            if what == "enc":
                print(errors, what, "a\xe9\u20ac\U0001f600".encode("ascii", errors))
            else:
                print(errors, what, ascii(b"a\xff\xfeb".decode("utf-8", errors)))
        except (UnicodeError, LookupError, TypeError) as e:
            print(errors, what, type(e).__name__, e)
e = UnicodeDecodeError("codec", b"bytes", 1, 3, "because")
print(e, e.start, e.end)
e.start, e.end, e.reason = 2, 3, "other"
print(e)
print(UnicodeEncodeError("codec", "text", 0, 1, "why"), UnicodeTranslateError("text", 1, 2, "why"))
print(UnicodeEncodeError("codec", "te\u20acxt", 2, 3, "why"))
for bad in (lambda: UnicodeDecodeError("x"), lambda: UnicodeDecodeError("c", "str", 0, 1, "r"), lambda: UnicodeEncodeError("c", b"b", 0, 1, "r")):
    try:
        bad()
    except TypeError as t:
        print(t)
print(b"a\xffb".decode("latin-1"), "\xe9".encode("utf-8", "strict"), b"".decode("ascii"))
