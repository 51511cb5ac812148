# Where search, match and fullmatch look, and what pos and endpos change.
import re

for text in ["abc", "xabc", "abcx", "", "ab\nabc"]:
    print(repr(text), re.search("abc", text), re.match("abc", text), re.fullmatch("abc", text))

p = re.compile("o.")
text = "dog on a log"
for bounds in [(), (1,), (2,), (5, 6), (-5,), (0, 100), (4, 4), (7, 3)]:
    print(bounds, p.search(text, *bounds), p.match(text, *bounds), p.fullmatch(text, *bounds))
print(p.search(string=text, pos=3, endpos=9))

# ^ is the text's beginning, not pos; $ and \Z are endpos.
print(re.compile("^o").search("dog", 1), re.compile("^d").search("dog", 0))
print(re.compile("o$").search("dog", 0, 2), re.compile(r"o\Z").search("dog", 0, 2))
# Lookbehind and \b see what is before pos, but nothing behind endpos.
print(re.compile("(?<=d)o").search("dog", 1), re.compile(r"\bo").search("dog", 1))
print(re.compile("o(?=g)").search("dog", 0, 2), re.compile(r"o\b").search("dog", 0, 2))

m = re.search("c", "abcdef")
print(m.pos, m.endpos, m.string, m.re.pattern)
m = re.compile("c").search("abcdef", 1, 4)
print(m.pos, m.endpos)
if re.match("(?P<year>[0-9]+)", "2024-05"):
    print("a match is true")
print(bool(re.match("", "")), re.match("x", "y"))
