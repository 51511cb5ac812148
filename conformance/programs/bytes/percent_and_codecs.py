# % on bytes, encode and decode with all error handlers, and the families of codecs.
print(b"%d %5d %-5d| %05d %x %X %o %c %c %% %s %b %r %a" % (1, 2, 3, 4, 255, 255, 8, 65, b"B", b"bytes", b"b", "re", "\xe9"))
print(b"%.2f %e %g" % (1.5, 1.5, 1.5), b"%(k)s" % {b"k": b"v"}, b"%*d" % (4, 7), b"%s" % bytearray(b"x"), b"%s" % memoryview(b"m"), b"%.2s" % b"long", b"%+d % d" % (5, 6))
class B:
    def __bytes__(self): return b"from dunder"
print(b"%s %b" % (B(), B()))
for fmt, arg in ((b"%s", "str"), (b"%s", 5), (b"%d", "x"), (b"%c", 256), (b"%c", b"ab"), (b"%c", "a"), (b"%b", None), (b"%y", 1), (b"%s %s", (b"a",)), (b"x", 1), (b"%(k)s", {"k": b"v"}), (b"%", 1)):
    try:
        print(fmt % arg)
    except (TypeError, ValueError, OverflowError, KeyError) as e:
        print(fmt, type(e).__name__, e)
text = "h\xe9\u20ac\U0001f600"
for codec in ("utf-8", "utf8", "U8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf_8_sig", "latin-1", "iso-8859-1", "ascii", "us-ascii", "UTF 8", "cp65001x"):
    try:
        data = text.encode(codec)
        print(codec, data, data.decode(codec) == text)
    except (UnicodeError, LookupError) as e:
        print(codec, type(e).__name__, e)
for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "namereplace"):
    for codec in ("ascii", "latin-1"):
        try:
            print(errors, codec, text.encode(codec, errors))
        except UnicodeError as e:
            print(errors, codec, type(e).__name__, e)
bad = b"ok\xe2\x82\xffz\xc0\x80\xed\xa0\x80\xf4\x90\x80\x80"
for errors in ("ignore", "replace", "backslashreplace", "surrogateescape"):
    print(errors, ascii(bad.decode("utf-8", errors)))
print(bad.decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape") == bad)
print(b"\xff\xfea\x00".decode("utf-16"), b"\xfe\xff\x00a".decode("utf-16"), b"\xef\xbb\xbfx".decode("utf-8-sig"), ascii(b"\xef\xbb\xbfx".decode("utf-8")))
print("\ud83d".encode("utf-8", "surrogatepass"), "x".encode(encoding="ascii", errors="strict"), b"x".decode(errors="ignore"), str(b"abc", "ascii"), str(b"\xff", errors="replace", encoding="utf-8"))
for f in (lambda: "x".encode("nope"), lambda: b"x".decode("nope"), lambda: "x".encode(5), lambda: b"x".decode(5), lambda: str("s", "ascii"), lambda: str(5, "ascii"), lambda: b"\xff".decode("ascii"), lambda: "é".encode("ascii"), lambda: "x".encode("utf-8", 5)):
    try:
        print(f())
    except (LookupError, TypeError, UnicodeError) as e:
        print(type(e).__name__, e)
