import re

print(re.findall(r"Isaac (?=Asimov)", "Isaac Asimov Isaac Newton"), re.findall(r"Isaac (?!Asimov)\w+", "Isaac Asimov Isaac Newton"))
print(re.search("(?<=abc)def", "abcdef").group(0), re.search(r"(?<=-)\w+", "spam-egg").group(0), re.findall(r"(?<!\d)\d{2}(?!\d)", "12 345 67"))
print(re.findall(r"\d(?=(?:\d{3})+$)", "1234567"), re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", "1234567"))
print(re.match(r"(?=.*\d)(?=.*[a-z])(?=.*[A-Z]).{6,}$", "Passw0rd"), re.match(r"(?=.*\d)(?=.*[a-z]).{6,}$", "password"))
print(re.match("(?=(a+))a*b\\1", "baaabac"), re.search("(?=(a+))a*b\\1", "baaabac"), re.match("(?=(a))", "a").regs)
print(re.findall("(?<=a|b)c", "acbc"), re.findall("(?<=ab|cd)e", "abecde"), re.findall("(?<=(?:ab){2})c", "ababc"), re.findall("(?<!^)b", "bb"))
print(re.search("(?<=(a))b", "ab").regs, re.search(r"(a)(?<=\1)b", "ab"), re.search("(a)b(?<=(?(1)b|c))c", "abc"), re.findall("(?<=^)a|(?<=,)a", "a,a"))
print(re.match("(?!(a)b)a", "ac").regs, re.search("(?!)", "a"), re.search("(?=)", "a"), re.findall("(?=aa)a", "aaa"), re.match("(?:(?=a)a)*", "aab"))
print(re.findall("(?<=é)x", "éx ex"), re.findall("(?<=😀).", "😀a"), re.findall(b"(?<=a)b", b"ab"))
for pattern in ["(?<=a+)b", "(?<=a|bc)d", "(?<!a?)b", r"(?<=(a)\1)b", "(?<=(?P<n>a)(?P=n))", r"(a)(?<=(\2))", "(?<=a{2,3})b", "(?<=(?(1)a|b))(c)"]:
    try:
        print(pattern, re.compile(pattern).groups)
    except re.error as error:
        print(pattern, error)
