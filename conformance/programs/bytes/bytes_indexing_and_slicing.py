# Integers out, bytes from slices; containment, concatenation, comparison and repr.
b = b"hello\x00\xff'\"\\\n\t"
print(b, b[0], b[-1], b[1:4], b[::-1], b[:0], list(b[:5]), len(b), b[::3])
print(104 in b, b"ell" in b, b"" in b, 255 in b, b"z" in b)
for bad in (256, -1, "h", 1.5, None):
    try:
        print(bad in b)
    except (TypeError, ValueError) as e:
        print(repr(bad), type(e).__name__, e)
print(repr(b"'"), repr(b'"'), repr(b"'\""), repr(b"\x7f\x80"), str(b"ab"), f"{b'x'}", bytes(3), bytes([1, 2]), bytes("é", "utf-8"), bytes(range(3)), bytes(b"copy"), bytes(bytearray(b"ba")), bytes(memoryview(b"mv")))
for args in ((-1,), ("s",), ([256],), ([-1],), (["a"],), (1.5,), (None,), ("s", "ascii", "strict", 1), (5, "ascii"), (b"", "ascii"), ([1.0],), ({1: 2},), (2 ** 70,)):
    try:
        print(args, bytes(*args))
    except (TypeError, ValueError, OverflowError) as e:
        print(args, type(e).__name__, e)
print(b"a" + b"b", b"ab" * 3, 2 * b"x", b"a" + bytearray(b"b"), type(bytearray(b"a") + b"b").__name__, b"a" < b"b", b"a" == "a", b"a" != "a", b"ab" > b"a", b"a" == bytearray(b"a"))
for f in (lambda: b"a" + "b", lambda: b"a" + [1], lambda: b"a" * 1.5, lambda: b"a" < "b", lambda: b"abc"[5], lambda: b"abc"["x"], lambda: ord(b"ab"), lambda: b"a" + 1):
    try:
        f()
    except (TypeError, IndexError) as e:
        print(type(e).__name__, e)
try:
    b[0] = 5
except TypeError as e:
    print(e)
print(ord(b"a"), [chr(c) for c in b"az"], bytes.fromhex("de AD be\tef"), b"\xde\xad".hex(), b"\x01\x02\x03\x04\x05".hex(":"), b"\x01\x02\x03\x04\x05".hex("-", 2), b"\x01\x02\x03\x04\x05".hex("_", -2))
for bad in ("abc", "zz", "a b", 5, "1 2"):
    try:
        print(bytes.fromhex(bad))
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(int.from_bytes(b"\x01\x00", "big"), int.from_bytes(b"\x01\x00", "little"), (258).to_bytes(3, "big"), (-2).to_bytes(2, "little", signed=True), int.from_bytes(b"\xff\xfe", "big", signed=True))
print(hash(b"ab") == hash(bytes([97, 98])), {b"k": 1}[b"k"], sorted([b"b", b"a", b""]), max(b"abc"), sum(b"\x01\x02"), min(b"zx"))
print(b"a,b,,c".split(b","), b" a  b ".split(), b"abc".find(b"c"), b"abc".find(98), b"abcabc".rfind(b"b"), b"abc".count(b"b"), b"aXbX".count(88), b"abc".startswith((b"x", b"a")), b"abc".index(99))
