# Text to bytes and back: lengths, byte values, surrogates, BOMs, code points.
samples = ["ascii", "naïve", "€uro", "日本", "😀!", "a\u0301", "\x00\x7f\x80", ""]
for s in samples:
    row = []
    for codec in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "latin-1", "ascii"):
        try:
            b = s.encode(codec)
            row.append((len(b), b.decode(codec) == s))
        except UnicodeEncodeError as e:
            row.append(f"{e.start}-{e.end}")
    print(ascii(s), len(s), row, [f"{ord(c):x}" for c in s], list(s.encode())[:6])
print("é".encode(), b"\xc3\xa9".decode(), "é".encode("latin-1").decode("latin-1"), b"caf\xc3\xa9".decode("latin-1"), "cafÃ©".encode("latin-1").decode("utf-8"))
print(bytes([0xF0, 0x9F, 0x98, 0x80]).decode(), "😀".encode("utf-16-le").hex(), "😀".encode("unicode_escape") if False else ascii("😀"), chr(0x1F600) == "😀", ord("😀") == 0x1F600)
print("".join(chr(c) for c in range(0x3b1, 0x3b6)), [hex(ord(c)) for c in "αβ"], sorted("βαγ"), max("aé€"), "é" < "z", "é" > "z", "\ue000" < "\U00010000")
for data in (b"\xff", b"\xc3", b"\xe2\x28\xa1", b"\xf8\x88\x80\x80\x80", b"\xed\xa0\x80", b"ab\x80cd", b"\xc0\xaf"):
    try:
        print(data.decode())
    except UnicodeDecodeError as e:
        print(data, e.start, e.end, e.reason, ascii(data.decode("utf-8", "replace")), ascii(data.decode("utf-8", "ignore")))
s = "x\udc80y"
try:
    s.encode()
except UnicodeEncodeError as e:
    print(e)
print(s.encode("utf-8", "surrogateescape"), ascii(b"x\x80y".decode("utf-8", "surrogateescape")), s.encode("utf-8", "replace"), len(s))
