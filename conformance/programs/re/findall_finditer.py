# findall by the number of groups, finditer, empty matches.
import re

print(re.findall(r"\bf[a-z]*", "which foot or hand fell fastest"))
print(re.findall(r"(\w+)=(\d+)", "set width=20 and height=10"))
print(re.findall(r"(\w)\w*", "one two three"))
print(re.findall(r"(a)|(b)|c", "abcab"))
print(re.findall(r"(a)?b", "abb"))
for pattern in ["", "a*", "a*?", "|a", "a|", r"\b", "^", "$", "(?=a)", "(a|)", "x*", "(?:a|b)*?"]:
    print(pattern, re.findall(pattern, "aab a"), [m.span() for m in re.finditer(pattern, "aab a")])

found = re.finditer(r"\d+", "1 22 333")
print(next(found).group(), next(found).span(), next(found)[0])
try:
    next(found)
except StopIteration:
    print("over")
try:
    next(found)
except StopIteration:
    print("still over")
print(iter(found) is found, list(found), type(found).__name__)
print([m.start() for m in re.compile("a").finditer("banana", 2, 5)])
print(re.compile("a").findall("banana", 2), re.compile("a").findall("banana", pos=1, endpos=2))
for match in re.finditer(r"(?P<key>\w+):\s*(?P<value>[^;]+);?", "name: Ann; age: 5"):
    print(match.groupdict(), match.lastgroup)
print(sum(int(m[0]) for m in re.finditer(r"-?\d+", "3 apples, -2 pears, 10 plums")))
