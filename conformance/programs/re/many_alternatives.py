# Branches with more alternatives than fit into one word of bits, and many loops and sets in one pattern.
import re

words = ["w%03d" % i for i in range(300)]
p = re.compile("|".join(words))
text = " ".join(words[::7]) + " w9 w1234"
print(len(p.findall(text)), p.findall(text)[-2:], p.search("xw299y").span(), p.search("w300"))
mixed = ["a*", "é", "(b)(c)", "[x-z]+", "", "Ж", "(?=q)q", r"\d{2}"] * 12 + ["end"]
p = re.compile("(?:%s)!" % "|".join(mixed))
for text in ["aaa!", "é!", "bc!", "xyz!", "!", "Ж!", "q!", "12!", "end!", "en!", "1!", "?"]:
    m = p.match(text)
    print(text, m and (m.span(), m.lastindex))
tagged = re.compile("|".join("(?P<g%d>%s)" % (i, chr(97 + i % 26) * (i // 26 + 1)) for i in range(100, -1, -1)))
print([(m.lastgroup, m.lastindex) for m in tagged.finditer("aaaa bbb cc d zzz")])
loops = re.compile("".join("(?:%s|-)*" % chr(97 + i) for i in range(26)) + "$")
print(bool(loops.match("abcxyz")), bool(loops.match("aa--bbz")), bool(loops.match("ba-a")), bool(loops.match("ba")))
sets = re.compile("".join("[%s0-9]?" % chr(97 + i) for i in range(26)) + r"\.")
print(sets.match("a1c2z.").span(), sets.match("zz."), sets.search("zz.").span())
stars = re.compile("".join(chr(97 + i % 26) + "*" for i in range(150)) + "#")
print(stars.match("aabbzzaazz#").span(), stars.match("ba" * 5 + "#").span(), stars.match("ba" * 8 + "#"))
print(re.fullmatch("(?:%s)+" % "|".join(words[:70]), "w000w069w035").span(), re.sub("|".join(words), lambda m: m[0][-1], "w001w002 w999"))
print(re.compile("(?i)" + "|".join(words)).findall("W001 w299 W300"), re.findall("|".join(map(chr, range(0x400, 0x480))) + "|ab|ac", "aabacЖя"))
