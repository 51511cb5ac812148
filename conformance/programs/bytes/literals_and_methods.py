# bytes: literals, repr, indexing, methods.
b = b"hello\x00\xff\n'"
print(b, b[0], b[-1], b[1:3], len(b), list(b[:3]), b"a" b"b", rb"\n", br"\x", bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes())
print(repr(b"'"), repr(b'"'), repr(b"'\""), b"\t\r\\", b"abc" == b"abc", b"a" < b"b", b"a" + b"b", b"ab" * 2, 97 in b"a", b"b" in b"abc", b"a" == "a", hash(b"a") == hash(b"a"))
s = b"The quick brown fox"
print(s.upper(), s.lower(), s.title(), s.swapcase(), s.capitalize(), s.split(), s.split(b"q"), s.rsplit(None, 1), s.find(b"quick"), s.find(113), s.rfind(b"o"), s.index(b"T"), s.count(b"o"), s.replace(b"quick", b"slow"), s.startswith(b"The"), s.endswith((b"x", b"fox")))
print(b"  a ".strip(), b"xxaxx".strip(b"x"), b"a".center(5, b"*"), b"a".ljust(3), b"a".rjust(3, b"-"), b"5".zfill(3), b"-5".zfill(4), b",".join([b"a", b"b"]), b"a,b".partition(b","), b"a,b,c".rpartition(b","), b"a\nb\r\nc".splitlines(), b"a\tb".expandtabs(4), b"abc".removeprefix(b"a"), b"abc".removesuffix(b"c"))
print(b"abc".isalpha(), b"123".isdigit(), b"ab1".isalnum(), b" ".isspace(), b"AB".isupper(), b"ab".islower(), b"Ab Cd".istitle(), b"\xff".isascii(), b"".isalpha())
print(b"\x01\xab".hex(), b"\x01\xab\xcd".hex(":"), b"abcdef".hex("-", 2), bytes.fromhex("01 ab"), b"abc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"), b"\xc3\xa9".decode(), b"caf\xe9".decode("latin-1"), b"a\xffb".decode("utf-8", "replace"), b"a\xff".decode(errors="ignore"))
print([x for x in b"ab"], sum(b"abc"), max(b"abc"), sorted(b"cab"), b"%d %s %x" % (5, b"s", 255), tuple(b"ab"), dict(enumerate(b"ab")), b"abc"[::-1], bytes(reversed(b"abc")), int.from_bytes(b"\x01\x00", "big"))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: b"a" + "b")
attempt(lambda: "a" + b"b")
attempt(lambda: b"abc"[5])
attempt(lambda: b"a".find("a"))
attempt(lambda: bytes([256]))
attempt(lambda: bytes(["a"]))
attempt(lambda: bytes("a"))
attempt(lambda: bytes(-1))
attempt(lambda: bytes(1.5))
attempt(lambda: b"\xff".decode())
attempt(lambda: b"a".join(["b"]))
attempt(lambda: "a" in b"abc")
attempt(lambda: 256 in b"abc")
attempt(lambda: b"a" < "a")
attempt(lambda: bytes.fromhex("xyz"))
attempt(lambda: b"a".split(""))
attempt(lambda: b"a".split(b""))
attempt(lambda: b"abc".index(b"z"))
attempt(lambda: b"a".nope)
x = b"abc"
try:
    x[0] = 1
except TypeError as e:
    print(e)
