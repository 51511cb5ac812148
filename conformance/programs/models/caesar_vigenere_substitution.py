import math

ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def shift_char(ch, k):
    if not ch.isalpha():
        return ch
    base = ord("A") if ch.isupper() else ord("a")
    return chr((ord(ch) - base + k) % 26 + base)


def caesar(text, k):
    return "".join(shift_char(c, k) for c in text)


def vigenere(text, key, decrypt=False):
    result, j = [], 0
    for c in text:
        if c.isalpha():
            k = ALPHABET.index(key[j % len(key)].lower())
            result.append(shift_char(c, -k if decrypt else k))
            j += 1
        else:
            result.append(c)
    return "".join(result)


def affine(text, a, b):
    if math.gcd(a, 26) != 1:
        raise ValueError(f"{a} is not coprime to 26")
    return "".join(ALPHABET[(a * ALPHABET.index(c) + b) % 26] if c in ALPHABET else c for c in text.lower())


def affine_decrypt(text, a, b):
    inv = pow(a, -1, 26)
    return "".join(ALPHABET[inv * (ALPHABET.index(c) - b) % 26] if c in ALPHABET else c for c in text)


def rail_fence(text, rails):
    rows = [[] for _ in range(rails)]
    r, d = 0, 1
    for c in text:
        rows[r].append(c)
        if r == 0:
            d = 1
        elif r == rails - 1:
            d = -1
        r += d
    return "".join("".join(row) for row in rows)


def frequency(text):
    counts = {}
    for c in text.lower():
        if c in ALPHABET:
            counts[c] = counts.get(c, 0) + 1
    return sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))


def crack(text):
    english = dict(zip("etaoinshrdlu", range(12, 0, -1)))
    return max(range(26), key=lambda k: sum(english.get(c, 0) for c in caesar(text.lower(), -k)))


MORSE = dict(zip(ALPHABET, ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))
UNMORSE = {v: k for k, v in MORSE.items()}
message = "The Quick Brown Fox Jumps Over The Lazy Dog!"
secret = caesar(message, 7)
print(secret, caesar(secret, -7) == message, crack(caesar("this is a rather long english sentence about nothing at all", 11)))
v = vigenere(message, "Lemon")
print(v, vigenere(v, "Lemon", decrypt=True))
print(affine("hello world", 5, 8), affine_decrypt(affine("hello world", 5, 8), 5, 8))
try:
    affine("x", 13, 1)
except ValueError as e:
    print(e)
print(rail_fence("WEAREDISCOVEREDFLEEATONCE", 3), frequency(message)[:4])
code = " ".join(MORSE[c] for c in "sos python".replace(" ", ""))
print(code, "".join(UNMORSE[c] for c in code.split()))
table = str.maketrans(ALPHABET, ALPHABET[::-1])
print("atbash cipher".translate(table), "atbash cipher".translate(table).translate(table))
xor = bytes(b ^ 42 for b in message.encode())
print(xor[:8], bytes(b ^ 42 for b in xor).decode(), [format(b, "08b") for b in "Hi".encode()], "".join(f"{b:02x}" for b in b"hex"))
