import math

B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def base64_encode(data):
    bits = "".join(f"{b:08b}" for b in data)
    bits += "0" * (-len(bits) % 6)
    out = "".join(B64[int(bits[i:i + 6], 2)] for i in range(0, len(bits), 6))
    return out + "=" * (-len(out) % 4)


def base64_decode(text):
    text = text.rstrip("=")
    for ch in text:
        if ch not in B64:
            raise ValueError(f"invalid character {ch!r}")
    bits = "".join(f"{B64.index(c):06b}" for c in text)
    return bytes(int(bits[i:i + 8], 2) for i in range(0, len(bits) - 7, 8))


def hex_dump(data, width=8):
    for i in range(0, len(data), width):
        chunk = data[i:i + width]
        print(f"{i:04x}  {' '.join(f'{b:02x}' for b in chunk):<{width * 3}} {''.join(chr(b) if 32 <= b < 127 else '.' for b in chunk)}")


def hamming_encode(nibble):
    d = [nibble >> i & 1 for i in (3, 2, 1, 0)]
    return [d[0] ^ d[1] ^ d[3], d[0] ^ d[2] ^ d[3], d[0], d[1] ^ d[2] ^ d[3], *d[1:]]


def hamming_decode(code):
    code = list(code)
    error = sum(i * (sum(code[j - 1] for j in range(1, 8) if j & i) % 2) for i in (1, 2, 4))
    if error:
        code[error - 1] ^= 1
    return code[2] << 3 | code[4] << 2 | code[5] << 1 | code[6], error


def luhn(number):
    digits = [int(d) for d in str(number) if d.isdigit()][::-1]
    return sum(d if i % 2 == 0 else sum(divmod(d * 2, 10)) for i, d in enumerate(digits)) % 10 == 0


def isbn13_check(first12):
    return (10 - sum(int(d) * (3 if i % 2 else 1) for i, d in enumerate(first12)) % 10) % 10


def crc32(data):
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF


def gray(n):
    return n ^ n >> 1


def ungray(g):
    n = 0
    while g:
        n ^= g
        g >>= 1
    return n


def varint(n):
    out = bytearray()
    while True:
        n, low = n >> 7, n & 0x7F
        out.append(low | (0x80 if n else 0))
        if not n:
            return bytes(out)


def unvarint(data):
    n = 0
    for i, b in enumerate(data):
        n |= (b & 0x7F) << 7 * i
        if not b & 0x80:
            return n, i + 1
    raise EOFError("truncated varint")


for text in ("", "f", "fo", "foo", "Hello, Wörld!"):
    encoded = base64_encode(text.encode())
    print(f"{text!r:<17} {encoded:<22} {base64_decode(encoded).decode() == text}")
try:
    base64_decode("ab$d")
except ValueError as e:
    print(e)
hex_dump("Hex dump: äöü \x00\x7f end".encode())
ok = 0
for n in range(16):
    for flip in range(8):
        code = hamming_encode(n)
        if flip < 7:
            code[flip] ^= 1
        ok += hamming_decode(code)[0] == n
print(ok, hamming_encode(11), hamming_decode([0, 1, 1, 0, 0, 1, 0]))
print([luhn(n) for n in (4539578763621486, "4539 5787 6362 1487", 0, 18)], isbn13_check("978030640615"), isbn13_check("000000000000"))
print(f"{crc32(b'123456789'):08x} {crc32(b''):08x} {crc32('The quick brown fox'.encode()):08X}")
print([f"{gray(i):03b}" for i in range(8)], all(ungray(gray(i)) == i for i in range(200)))
for n in (0, 127, 128, 300, 2 ** 35, 2 ** 70):
    v = varint(n)
    print(n, v.hex(" "), unvarint(v + b"\xff") == (n, len(v)))
try:
    unvarint(b"\x80\x80")
except EOFError as e:
    print(e)
print("".join(f"%{b:02X}" if not chr(b).isalnum() and chr(b) not in "-_.~" else chr(b) for b in "a b/ä?&".encode()), bytes.fromhex("48 65 6c6c 6f").decode(), int.from_bytes(b"\x00\x01\x00\x00", "big"), (1000).to_bytes(2, "little"), [b"\xff\x00"[i] for i in (0, 1)])
entropy = lambda s: -sum(p * math.log2(p) for p in (s.count(c) / len(s) for c in set(s)))
print([round(entropy(s), 6) for s in ("aabb", "abcd", "aaab", "mississippi")] + [abs(round(entropy("aaaa"), 6))])
def soundex(w):
    groups = ("bfpv", "cgjkqsxz", "dt", "l", "mn", "r")
    t = "".join(next((str(n) for n, g in enumerate(groups, 1) if ch in g), "0") for ch in w.lower())
    return (w[0].upper() + "".join(c for i, c in enumerate(t) if i and c != "0" and c != t[i - 1]) + "000")[:4]
print([soundex(w) for w in ("Robert", "Rupert", "Ashcraft", "Tymczak", "Honeyman")])
