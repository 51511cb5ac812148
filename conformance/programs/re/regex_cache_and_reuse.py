# Compiled patterns are kept; many different ones, and the same again.
import re

for i in range(200):
    assert re.match("x%d$" % (i % 70), "x%d" % (i % 70)), i
    assert re.match("x%d$" % (i % 70), "y") is None
print(re.compile("abc") is re.compile("abc"), re.compile("abc") is re.compile("abc", re.I), re.compile(b"abc") == re.compile("abc"))
first = re.compile("a(b)")
re.purge()
print(first.match("ab").groups(), first == re.compile("a(b)"))
text = "k" + "ey"
print(re.compile(text).match("key"), re.compile("key", 2).match("KEY"), re.compile("key", re.I).match("KEY"))
patterns = [re.compile(p) for p in ["a+", "b+", "c+"]]
print([p.findall("aabbcc") for p in patterns], [next(p.finditer("cba")).start() for p in patterns])
finders = [p.finditer("abcabc") for p in patterns]
print([[next(f).span() for f in finders] for _ in range(2)])
