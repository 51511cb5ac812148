import math

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def caesar(text: str, shift: int) -> str:
    result = []
    for ch in text:
        if ch.isalpha() and ch.isascii():
            base = ord("A") if ch.isupper() else ord("a")
            result.append(chr((ord(ch) - base + shift) % 26 + base))
        else:
            result.append(ch)
    return "".join(result)


def crack_caesar(text: str) -> tuple[int, str]:
    common = "etaoinshr"
    def quality(candidate):
        return sum(candidate.lower().count(c) * (len(common) - i) for i, c in enumerate(common))
    shift = max(range(26), key=lambda s: quality(caesar(text, -s)))
    return shift, caesar(text, -shift)


def vigenere(text, key, decrypt=False):
    out, i = "", 0
    for ch in text:
        if ch.isalpha():
            k = ord(key[i % len(key)].lower()) - 97
            out += caesar(ch, -k if decrypt else k)
            i += 1
        else:
            out += ch
    return out


def atbash(text):
    return text.translate(str.maketrans(ALPHABET + ALPHABET.lower(), ALPHABET[::-1] + ALPHABET.lower()[::-1]))


def rail_fence(text, rails):
    rows = [[] for _ in range(rails)]
    row, step = 0, 1
    for ch in text:
        rows[row].append(ch)
        if row == 0:
            step = 1
        elif row == rails - 1:
            step = -1
        row += step
    return "".join("".join(r) for r in rows)


def rail_decode(text, rails):
    order = sorted(range(len(text)), key=lambda i: (min(i % (2 * rails - 2), (2 * rails - 2) - i % (2 * rails - 2)), i))
    out = [""] * len(text)
    for ch, i in zip(text, order):
        out[i] = ch
    return "".join(out)


def xor(data: bytes, key: bytes) -> bytes:
    return bytes(b ^ key[i % len(key)] for i, b in enumerate(data))


def rsa_demo(p, q, e, message):
    n, phi = p * q, (p - 1) * (q - 1)
    assert math.gcd(e, phi) == 1, "e must be coprime to phi"
    d = pow(e, -1, phi)
    cipher = [pow(ord(c), e, n) for c in message]
    return n, d, cipher, "".join(chr(pow(c, d, n)) for c in cipher)


MORSE = {"S": "...", "O": "---", "E": ".", "T": "-", "H": "....", "L": ".-.."}
REVERSE = {v: k for k, v in MORSE.items()}

secret = caesar("Meet me at the old lighthouse at noon, and tell no one!", 7)
print(secret)
print(crack_caesar(secret))
v = vigenere("Attack at dawn", "Lemon")
print(v, "|", vigenere(v, "Lemon", decrypt=True))
print(atbash("Hello, World"), atbash(atbash("Hello, World")))
r = rail_fence("WEAREDISCOVEREDFLEEATONCE", 3)
print(r, rail_decode(r, 3))
x = xor(b"secret", b"key")
print(x, x.hex(), xor(x, b"key").decode())
print(rsa_demo(61, 53, 17, "Hi!"))
try:
    rsa_demo(61, 53, 4, "x")
except AssertionError as err:
    print("bad key:", err)
code = " ".join(MORSE[c] for c in "SOSHELLO" if c in MORSE)
print(code, "".join(REVERSE[c] for c in code.split()))
print({c: secret.lower().count(c) for c in sorted(set(secret.lower())) if secret.lower().count(c) > 3 and c.isalpha()})
