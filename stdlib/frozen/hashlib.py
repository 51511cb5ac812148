"""Secure hashes and message digests."""

from _hashlib import new as _new, blake2b as _blake2b, blake2s as _blake2s, pbkdf2_hmac, scrypt

algorithms_guaranteed = {"md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224",
                         "sha3_256", "sha3_384", "sha3_512", "shake_128", "shake_256"}
algorithms_available = algorithms_guaranteed | {"sha512_224", "sha512_256"}

__all__ = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256",
           "sha3_384", "sha3_512", "shake_128", "shake_256", "new", "algorithms_guaranteed", "algorithms_available",
           "pbkdf2_hmac", "file_digest", "scrypt")


class UnsupportedDigestmodError(ValueError):
    __module__ = "_hashlib"


def _bound(function, given, keywords):
    # Arguments as the functions of OpenSSL's module take them.
    if len(given) > 1:
        raise TypeError(f"{function}() takes at most 1 positional argument ({len(given)} given)")
    data = given[0] if given else b""
    for name, value in keywords.items():
        if name == "string":
            if given:
                raise TypeError(f"argument for {function}() given by name ('string') and position (1)")
            data = value
        elif name != "usedforsecurity":
            raise TypeError(f"'{name}' is an invalid keyword argument for {function}()")
    return data


def md5(*given, **keywords):
    if keywords or len(given) != 1:
        data = _bound("openssl_md5", given, keywords)
        return _new("md5", data)
    return _new("md5", given[0])


def sha1(*given, **keywords):
    if keywords or len(given) != 1:
        data = _bound("openssl_sha1", given, keywords)
        return _new("sha1", data)
    return _new("sha1", given[0])


def sha256(*given, **keywords):
    if keywords or len(given) != 1:
        data = _bound("openssl_sha256", given, keywords)
        return _new("sha256", data)
    return _new("sha256", given[0])


def _constructor(name):
    def construct(*given, **keywords):
        data = _bound("openssl_" + name, given, keywords)
        return _new(name, data)

    construct.__name__ = construct.__qualname__ = "openssl_" + name
    return construct


sha224 = _constructor("sha224")
sha384 = _constructor("sha384")
sha512 = _constructor("sha512")
sha3_224 = _constructor("sha3_224")
sha3_256 = _constructor("sha3_256")
sha3_384 = _constructor("sha3_384")
sha3_512 = _constructor("sha3_512")
shake_128 = _constructor("shake_128")
shake_256 = _constructor("shake_256")
md5.__name__ = md5.__qualname__ = "openssl_md5"
sha1.__name__ = sha1.__qualname__ = "openssl_sha1"
sha256.__name__ = sha256.__qualname__ = "openssl_sha256"

_BLAKE2_NAMES = ("digest_size", "key", "salt", "person", "fanout", "depth", "leaf_size", "node_offset", "node_depth",
                 "inner_size", "last_node", "usedforsecurity")


def _blake2(name, make, given, keywords, digest_size):
    if len(given) > 1:
        raise TypeError(f"{name}() takes at most 1 positional argument ({len(given)} given)")
    for keyword in keywords:
        if keyword not in _BLAKE2_NAMES:
            raise TypeError(f"'{keyword}' is an invalid keyword argument for {name}()")
    get = keywords.get
    return make(given[0] if given else b"", get("digest_size", digest_size), get("key", b""), get("salt", b""),
                get("person", b""), get("fanout", 1), get("depth", 1), get("leaf_size", 0), get("node_offset", 0),
                get("node_depth", 0), get("inner_size", 0), get("last_node", False))


class blake2b:
    """BLAKE2b: calling the class makes a hash object."""

    __module__ = "_blake2"
    SALT_SIZE = 16
    PERSON_SIZE = 16
    MAX_KEY_SIZE = 64
    MAX_DIGEST_SIZE = 64

    def __new__(cls, *given, **keywords):
        return _blake2("blake2b", _blake2b, given, keywords, 64)


class blake2s:
    """BLAKE2s: calling the class makes a hash object."""

    __module__ = "_blake2"
    SALT_SIZE = 8
    PERSON_SIZE = 8
    MAX_KEY_SIZE = 32
    MAX_DIGEST_SIZE = 32

    def __new__(cls, *given, **keywords):
        return _blake2("blake2s", _blake2s, given, keywords, 32)


def new(name, data=b"", **kwargs):
    """A hash object by the name of its algorithm."""
    if not isinstance(name, str):
        raise TypeError("name must be a string")
    if name in ("blake2b", "blake2s"):
        return (blake2b if name == "blake2b" else blake2s)(data, **kwargs)
    for keyword in kwargs:
        if keyword not in ("string", "usedforsecurity"):
            raise TypeError(f"'{keyword}' is an invalid keyword argument for new()")
    return _new(name, data)


def file_digest(fileobj, digest, /, *, _bufsize=2**18):
    """The hash object of what a binary stream holds."""
    digestobj = new(digest) if isinstance(digest, str) else digest()
    if hasattr(fileobj, "getbuffer"):
        digestobj.update(fileobj.getbuffer())
        return digestobj
    if not (hasattr(fileobj, "readinto") and hasattr(fileobj, "readable") and fileobj.readable()):
        raise ValueError(f"'{fileobj!r}' is not a file-like object in binary reading mode.")
    buf = bytearray(_bufsize)
    while True:
        size = fileobj.readinto(buf)
        if size == 0:
            break
        digestobj.update(memoryview(buf)[:size])
    return digestobj
