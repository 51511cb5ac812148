# re.error: text, place, and being an exception.
import re

for pattern in ["(", ")", "[", "[b-a]", "*", "a**", "a{2,1}", "(?P<1>a)", "(?P<a>x)(?P<a>y)", r"\1", r"(\1)", "(?P=x)", r"\q", "\\", "(?<=a*)b", "(?", "(?z)",
                "(?(1)a|b|c)", "(?(2)a)", "(?<n>a)", "x{99999999999}", "(?#", r"\N{no such}", r"\x1", r"\u12", "[[a]", "[]", "a\nb\n(c"]:
    try:
        re.compile(pattern)
        print(repr(pattern), "compiles")
    except re.error as error:
        print(repr(pattern), "|", error, "|", error.msg, error.pos, error.lineno, error.colno, error.pattern == pattern)
    except OverflowError as error:
        print(repr(pattern), "OverflowError", error)
try:
    re.compile(b"\xff(")
except re.error as error:
    print(error, error.pattern, error.args)
e = re.error("message")
print(repr(e), str(e), e.msg, e.pattern, e.pos, e.lineno, e.colno, e.args)
e = re.error("message", "ab\ncd", 4)
print(repr(e), e.pos, e.lineno, e.colno)
e = re.error("message", b"ab\ncd", 1)
print(e, e.lineno, e.colno)
e = re.error("m", pattern="p", pos=0)
print(e)
print(re.error.__name__, re.error.__module__, re.error.__mro__[1], issubclass(re.error, Exception), issubclass(re.error, ValueError))
for wrong in [lambda: re.error(), lambda: re.error(1, 2, 3, 4), lambda: re.error("a", x=1)]:
    try:
        wrong()
    except TypeError as error:
        print(error)


class Mine(re.error):
    pass


try:
    raise Mine("own", "pattern", 3)
except re.error as error:
    print(type(error).__name__, error, error.pos)
for call in [lambda: re.match("a", 5), lambda: re.match("a", b"a"), lambda: re.match(b"a", "a"), lambda: re.sub("a", "b", None), lambda: re.match("a", ["a"])]:
    try:
        call()
    except TypeError as error:
        print(error)
