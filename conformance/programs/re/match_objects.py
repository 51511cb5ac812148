import re

m = re.match(r"(\w+) (\w+)", "Isaac Newton, physicist")
print(m.group(0), m.group(1), m.group(2), m.group(1, 2), m.group(), m[0], m[1])
print(m.groups(), m.groupdict(), m.span(), m.span(1), m.start(2), m.end(2), m.regs, m.lastindex, m.lastgroup)
m = re.match(r"(?P<first_name>\w+) (?P<last_name>\w+)", "Malcolm Reynolds")
print(m.group("first_name"), m["last_name"], m.groupdict(), m.lastgroup, m.start("last_name"))
m = re.match(r"(..)+", "a1b2c3")
print(m.group(1), m.span(1))
m = re.match(r"(\d+)\.?(\d+)?", "24")
print(m.groups(), m.groups("0"), m.groups(default=None), m.start(2), m.span(2), m[2])
print(re.match("(?P<a>x)|(?P<b>y)", "y").groupdict("-"))
for pattern in ["(a)(b)", "((ab))", "(a(b))", "((a)b)", "(a)?b", "a|(b)", "(a)|(b)", "(?=(a))ab", "(?P<n>(a)b)", "(a)*b", "(?:(a)|(b))*"]:
    m = re.match(pattern, "ab")
    print(pattern, m.lastindex, m.lastgroup, m.regs)
print(m, repr(re.match("'\"?", "'\"")), re.search("é+", "caféé"), re.match(b"\xff", b"\xff"))
email = "tony@tiremove_thisger.net"
m = re.search("remove_this", email)
print(email[: m.start()] + email[m.end() :])
print(m.__copy__() is m, m.__deepcopy__({}) is m)
for what in [lambda: m.group(1), lambda: m.group("x"), lambda: m[2], lambda: m.start(1), lambda: m.group(-1), lambda: m.group([]), lambda: m.group(1.5)]:
    try:
        print(what())
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)
for name in ["pos", "string", "lastindex"]:
    try:
        setattr(m, name, 1)
    except AttributeError:
        print("cannot set", name)
print(m == m, m == re.search("remove_this", email), hash(m) == hash(m))
print(type(m).__name__, type(m), isinstance(m, re.Match))
try:
    re.Match()
except TypeError as error:
    print(error)
