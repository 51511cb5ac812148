import re

p = re.compile(r"(?P<a>x)(y)(?P<b>z)?", re.I | re.M)
print(p.pattern, p.flags, p.groups, p.groupindex, dict(p.groupindex), p)
print(re.compile("a") == re.compile("a"), re.compile("a") == re.compile("a", re.I), re.compile("a") == re.compile(b"a"))
print(re.compile("a") != re.compile("b"), hash(re.compile("a")) == hash(re.compile("a")), re.compile("a") == "a")
print(len({re.compile("a"), re.compile("a"), re.compile("b")}))
print(re.compile(p) is p, re.compile("abc") is re.compile("abc"))
for flags in [0, re.A, re.I, re.L, re.M, re.S, re.U, re.X, re.I | re.X | re.A, 512]:
    for pattern in ["a", b"a"]:
        try:
            print(re.compile(pattern, flags), re.compile(pattern, flags).flags)
        except ValueError as error:
            print(error)
print(re.compile("(?i)a"), re.compile("(?im)a").flags, re.compile("(?i:a)").flags)
print(len(repr(re.compile("x" * 500))), repr(re.compile("x" * 500))[-3:], re.compile("'"), re.compile("\n"))
for wrong in [5, None, ["a"], bytearray(b"a"), ("a",)]:
    try:
        re.compile(wrong)
    except TypeError as error:
        print(error)
try:
    re.compile(p, re.I)
except ValueError as error:
    print(error)
try:
    re.compile("a", "i")
except TypeError as error:
    print(error)
try:
    p.groupindex["a"] = 5
except TypeError as error:
    print(error)
print(type(p), isinstance(p, re.Pattern), re.Pattern[str], re.Match[bytes])
try:
    print(re.compile("a") < re.compile("b"))
except TypeError as error:
    print(error)
try:
    re.Pattern()
except TypeError as error:
    print(error)
re.purge()
print(re.compile("abc").match("abc"))
