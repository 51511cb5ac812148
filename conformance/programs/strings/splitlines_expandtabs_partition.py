# splitlines with every line end, expandtabs with columns, partition and rpartition.
text = "a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l"
print(text.splitlines())
print(text.splitlines(True))
print("".splitlines(), "\n".splitlines(), "\n\n".splitlines(), "a\n".splitlines(), "a\n\nb".splitlines(), "a\n\nb".splitlines(keepends=True), "\r\n\r".splitlines(True))
print(b"a\nb\r\nc\rd\x0be\x85f".splitlines(), b"a\n".splitlines(True), bytearray(b"x\ny").splitlines())
for s in ("a\tb", "\t", "\ta", "abc\tdef\tg", "ab\ncd\te", "12345678\tx", "\t\t", "a\r\tb", "é\tx"):
    print(repr(s.expandtabs()), repr(s.expandtabs(4)), repr(s.expandtabs(1)), repr(s.expandtabs(0)), repr(s.expandtabs(tabsize=3)), repr(s.expandtabs(-1)))
print(b"a\tb".expandtabs(4))
for s in ("a=b=c", "=x", "x=", "=", "none", ""):
    print(s.partition("="), s.rpartition("="), b"k:v".partition(b":"), s.partition("=b="))
for f in (lambda: "a".partition(""), lambda: "a".rpartition(""), lambda: "a".partition(5), lambda: b"a".partition("x"), lambda: "a".expandtabs("x"), lambda: "a".splitlines(1, 2), lambda: "a".partition()):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
for s in ("path/to/file.tar.gz", "user@host", "key: value: more"):
    head, _, tail = s.rpartition("/")
    print(repr(head), repr(tail), s.partition(".")[2], s.rpartition(".")[0], s.split(":", 1), s.rsplit(".", 1))
print("a b  c ".split(), "a b  c ".split(" "), "a,b,,c".split(","), " a b ".split(None, 1), " a b c ".rsplit(None, 1), "".split(), "".split(","), "abc".split("abc"))
print("a\u00a0b\u2003c\x1fd".split(), "one\ttwo\x0bthree".split(), "aXbXc".split("X", 0), "aXbXc".split("X", -1), "aXbXc".rsplit("X", 1))
