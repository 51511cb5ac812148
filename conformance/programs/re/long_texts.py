# Long texts and many matches: nothing depends on the native stack, positions stay right.
import re

text = "ab" * 5000 + "c"
print(len(re.match("(?:a|b)*", text).group()), re.match("(?:ab)*c", text).end(), re.match("(?:(a)(b))*", text).span(2), len(re.findall("ab", text)))
print(re.search("c", text).start(), len(re.sub("a", "", text)), len(re.split("b", text)), re.fullmatch("(?:(?:a|b)(?:b|a))*?c", text).end())
wide = text + "Ж"
print(len(re.match("(?:a|b)*", wide).group()), re.search("Ж", wide).start(), len(re.findall(r"\w", wide)), re.search(r"(?s)(.*)Ж", wide).end(1))
lines = "\n".join("line %d" % i for i in range(300))
print(len(re.findall(r"(?m)^line (\d+)$", lines)), re.findall(r"(?m)^line (\d*9)$", lines)[-3:], re.search(r"(?s)line 299.*", lines).span())
print(max(int(n) for n in re.findall(r"\d+", lines)), re.sub(r"(?m)^line (\d+)\n?", r"\1,", lines)[:20])
