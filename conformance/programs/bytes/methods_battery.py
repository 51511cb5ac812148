# The methods of bytes and bytearray side by side.
for T in (bytes, bytearray):
    b = T(b"Hello, World  ")
    print(T.__name__, b.upper(), b.lower(), b.title(), b.swapcase(), b.capitalize(), b.strip(), b.rstrip(), b.center(20, b"*"), b.ljust(16, b"-"), b.rjust(16, b"-"), b.zfill(18))
    print(b.find(b"o"), b.rfind(b"o"), b.index(b"W"), b.count(b"l"), b.startswith(b"He"), b.endswith((b" ", b"x")), b.replace(b"l", b"L", 2), b.split(b","), b.rsplit(None, 1), b.partition(b", "), b.rpartition(b"o"))
    print(T(b"a\nb\r\nc").splitlines(), T(b"a\tb").expandtabs(4), T(b"x").join([b"1", b"2"]), T(b"abc").translate(None, b"b"), T(b"prefix_x").removeprefix(b"prefix_"), T(b"x.py").removesuffix(b".py"), T(b"ab") * 2, T(b"ab") + b"c", T(b"abc")[::-1], T(b"abc")[1])
    print(T(b"12").isdigit(), T(b"ab").isalpha(), T(b"a1").isalnum(), T(b"AB").isupper(), T(b" ").isspace(), T(b"\xff").isascii(), T.fromhex("0aff"), T(b"\x0a\xff").hex(), T(b"abc").decode("ascii"), list(T(b"az")), T(b"b") > b"a", T(b"a") == b"a", T(3), T([1, 2]), T("é", "utf-8"))
    for f in (lambda: b.index(b"z"), lambda: b.split(b""), lambda: b.find("s"), lambda: b.replace("a", "b"), lambda: b.join(["a"]), lambda: b.partition(b""), lambda: b.center(20, b"ab"), lambda: b.startswith("H"), lambda: T.fromhex("0g"), lambda: b + "s", lambda: b.strip("x"), lambda: b.translate(b"x"), lambda: b.count("l"), lambda: b.ljust("5")):
        try:
            print(f())
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
