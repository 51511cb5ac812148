"""Base16, Base32, Base64, Base85 and Ascii85 encodings."""

import binascii

__all__ = ["encode", "decode", "encodebytes", "decodebytes", "b64encode", "b64decode", "b32encode", "b32decode",
           "b32hexencode", "b32hexdecode", "b16encode", "b16decode", "b85encode", "b85decode", "a85encode", "a85decode",
           "standard_b64encode", "standard_b64decode", "urlsafe_b64encode", "urlsafe_b64decode"]

MAXLINESIZE = 76
MAXBINSIZE = MAXLINESIZE // 4 * 3

_TO_URLSAFE = bytes.maketrans(b"+/", b"-_")
_FROM_URLSAFE = bytes.maketrans(b"-_", b"+/")
_BASE32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_BASE32_HEX = b"0123456789ABCDEFGHIJKLMNOPQRSTUV"
_BASE85 = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~"


def _ascii_bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    if isinstance(s, (bytes, bytearray)):
        return s
    try:
        return memoryview(s).tobytes()
    except TypeError:
        raise TypeError("argument should be a bytes-like object or ASCII string, not %r" % s.__class__.__name__) from None


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(s, newline=False)
    if altchars is not None:
        assert len(altchars) == 2, repr(altchars)
        return encoded.translate(bytes.maketrans(b"+/", altchars))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _ascii_bytes(s)
    if altchars is not None:
        altchars = _ascii_bytes(altchars)
        assert len(altchars) == 2, repr(altchars)
        s = s.translate(bytes.maketrans(altchars, b"+/"))
    return binascii.a2b_base64(s, strict_mode=validate)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s).translate(_TO_URLSAFE)


def urlsafe_b64decode(s):
    return b64decode(_ascii_bytes(s).translate(_FROM_URLSAFE))


def _encode_base32(alphabet, s):
    if not isinstance(s, (bytes, bytearray)):
        s = memoryview(s).tobytes()
    over = len(s) % 5
    if over:
        s = s + b"\0" * (5 - over)
    out = bytearray()
    for i in range(0, len(s), 5):
        number = int.from_bytes(s[i:i + 5], "big")
        for shift in (35, 30, 25, 20, 15, 10, 5, 0):
            out.append(alphabet[number >> shift & 31])
    padding = (0, 6, 4, 3, 1)[over]
    if padding:
        out[-padding:] = b"=" * padding
    return bytes(out)


def _decode_base32(alphabet, s, casefold=False, map01=None):
    s = _ascii_bytes(s)
    if len(s) % 8:
        raise binascii.Error("Incorrect padding")
    if map01 is not None:
        map01 = _ascii_bytes(map01)
        assert len(map01) == 1, repr(map01)
        s = s.translate(bytes.maketrans(b"01", b"O" + map01))
    if casefold:
        s = s.upper()
    size = len(s)
    s = s.rstrip(b"=")
    padding = size - len(s)
    values = {c: i for i, c in enumerate(alphabet)}
    out = bytearray()
    number = 0
    for i in range(0, len(s), 8):
        quanta = s[i:i + 8]
        number = 0
        try:
            for c in quanta:
                number = (number << 5) + values[c]
        except KeyError:
            raise binascii.Error("Non-base32 digit found") from None
        out += number.to_bytes(5, "big")
    if size % 8 or padding not in (0, 1, 3, 4, 6):
        raise binascii.Error("Incorrect padding")
    if padding and out:
        number <<= 5 * padding
        out[-5:] = number.to_bytes(5, "big")[:(43 - 5 * padding) // 8]
    return bytes(out)


def b32encode(s):
    return _encode_base32(_BASE32, s)


def b32decode(s, casefold=False, map01=None):
    return _decode_base32(_BASE32, s, casefold, map01)


def b32hexencode(s):
    return _encode_base32(_BASE32_HEX, s)


def b32hexdecode(s, casefold=False):
    return _decode_base32(_BASE32_HEX, s, casefold)


def b16encode(s):
    return binascii.hexlify(s).upper()


def b16decode(s, casefold=False):
    s = _ascii_bytes(s)
    if casefold:
        s = s.upper()
    for c in s:
        if not (48 <= c <= 57 or 65 <= c <= 70):
            raise binascii.Error("Non-base16 digit found")
    return binascii.unhexlify(s)


def _encode_words(b, alphabet, pad, zeros=None, spaces=None):
    # Four bytes, five digits of base 85.
    if not isinstance(b, (bytes, bytearray)):
        b = memoryview(b).tobytes()
    padding = -len(b) % 4
    if padding:
        b = b + b"\0" * padding
    words = []
    for i in range(0, len(b), 4):
        number = int.from_bytes(b[i:i + 4], "big")
        if zeros and number == 0:
            words.append(zeros)
        elif spaces and number == 0x20202020:
            words.append(spaces)
        else:
            digits = []
            for _ in range(5):
                number, digit = divmod(number, 85)
                digits.append(alphabet[digit])
            words.append(bytes(digits[::-1]))
    if padding and not pad:
        if zeros and words[-1] == zeros:
            words[-1] = bytes([alphabet[0]]) * 5
        words[-1] = words[-1][:-padding]
    return b"".join(words)


_ASCII85 = bytes(range(33, 118))


def a85encode(b, *, foldspaces=False, wrapcol=0, pad=False, adobe=False):
    result = _encode_words(b, _ASCII85, pad, b"z", b"y" if foldspaces else None)
    if adobe:
        result = b"<~" + result
    if wrapcol:
        wrapcol = max(2 if adobe else 1, wrapcol)
        chunks = [result[i:i + wrapcol] for i in range(0, len(result), wrapcol)]
        if adobe and len(chunks[-1]) + 2 > wrapcol:
            chunks.append(b"")
        result = b"\n".join(chunks)
    if adobe:
        result += b"~>"
    return result


def a85decode(b, *, foldspaces=False, adobe=False, ignorechars=b" \t\n\r\v"):
    b = _ascii_bytes(b)
    if adobe:
        if not b.endswith(b"~>"):
            raise ValueError("Ascii85 encoded byte sequences must end with {!r}".format(b"~>"))
        b = b[2:-2] if b.startswith(b"<~") else b[:-2]
    out = bytearray()
    current = []
    for c in b + b"u" * 4:
        if 33 <= c <= 117:
            current.append(c)
            if len(current) == 5:
                number = 0
                for digit in current:
                    number = 85 * number + (digit - 33)
                if number > 0xFFFFFFFF:
                    raise ValueError("Ascii85 overflow") from None
                out += number.to_bytes(4, "big")
                current.clear()
        elif c == 122:
            if current:
                raise ValueError("z inside Ascii85 5-tuple")
            out += b"\0\0\0\0"
        elif foldspaces and c == 121:
            if current:
                raise ValueError("y inside Ascii85 5-tuple")
            out += b"    "
        elif c in ignorechars:
            continue
        else:
            raise ValueError("Non-Ascii85 digit found: %c" % c)
    padding = 4 - len(current)
    return bytes(out[:-padding] if padding else out)


def b85encode(b, pad=False):
    return _encode_words(b, _BASE85, pad)


def b85decode(b):
    b = _ascii_bytes(b)
    values = {c: i for i, c in enumerate(_BASE85)}
    padding = -len(b) % 5
    b = b + b"~" * padding
    out = bytearray()
    for i in range(0, len(b), 5):
        number = 0
        for j, c in enumerate(b[i:i + 5]):
            if c not in values:
                raise ValueError("bad base85 character at position %d" % (i + j)) from None
            number = number * 85 + values[c]
        if number > 0xFFFFFFFF:
            raise ValueError("base85 overflow in hunk starting at byte %d" % i) from None
        out += number.to_bytes(4, "big")
    return bytes(out[:-padding] if padding else out)


def encode(input, output):
    """Base64 of a binary file into another, in lines."""
    while True:
        s = input.read(MAXBINSIZE)
        if not s:
            break
        while len(s) < MAXBINSIZE:
            more = input.read(MAXBINSIZE - len(s))
            if not more:
                break
            s += more
        output.write(binascii.b2a_base64(s))


def decode(input, output):
    """Back from base64."""
    while True:
        line = input.readline()
        if not line:
            break
        output.write(binascii.a2b_base64(line))


def _byte_view(s):
    try:
        m = memoryview(s)
    except TypeError:
        raise TypeError("expected bytes-like object, not %s" % s.__class__.__name__)
    if m.format not in ("c", "b", "B"):
        raise TypeError("expected single byte elements, not %r from %s" % (m.format, s.__class__.__name__))
    if m.ndim != 1:
        raise TypeError("expected 1-D data, not %d-D data from %s" % (m.ndim, s.__class__.__name__))


def encodebytes(s):
    _byte_view(s)
    return b"".join([binascii.b2a_base64(s[i:i + MAXBINSIZE]) for i in range(0, len(s), MAXBINSIZE)])


def decodebytes(s):
    _byte_view(s)
    return binascii.a2b_base64(s)
