import re

print(re.match(pattern="a", string="a"), re.search("A", string="a", flags=re.I), re.sub(pattern="a", repl="b", string="aa", count=1), re.split(pattern=",", string="a,b,c", maxsplit=1))
p = re.compile("a")
print(p.sub(repl="b", string="aa", count=1), p.subn("b", string="aa"), p.split(string="bab", maxsplit=1), p.findall(string="aaa", pos=1), p.fullmatch(string="a", endpos=1))
for call in [lambda: p.search(), lambda: p.search("a", 0, 1, 2), lambda: p.search("a", x=1), lambda: p.sub("a"), lambda: p.search("a", "b"), lambda: p.search("a", 1.5),
             lambda: p.split("a", None), lambda: p.search("a", 10**30), lambda: p.findall("a", pos=None)]:
    try:
        print(call())
    except (TypeError, OverflowError) as error:
        print(type(error).__name__, error)
print(sorted(re.__all__), re.__name__)
for name in re.__all__:
    getattr(re, name)
from re import IGNORECASE, compile as c, error, findall

print(c("A", IGNORECASE).findall("aA"), findall("a", "banana"), error is re.error)
print(re.purge(), re.template("a"), callable(re.compile))
print(list(map(re.compile("b").sub, ["x", "y"], ["abc", "bbb"])), list(filter(re.compile("^a").match, ["ab", "ba", "aa"])))


class Text(str):
    pass


m = re.match("a(b)", Text("abc"))
print(type(m.group()), type(m.group(1)), type(m.string).__name__, re.sub("x", "y", Text("abc")), type(re.sub("x", "y", Text("abc"))), re.match(Text("a"), "a"))
