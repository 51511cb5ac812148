import re

text = "aaaa"
for quantifier in ["*", "+", "?", "{2}", "{,2}", "{2,}", "{1,3}", "{0}", "{,}", "*?", "+?", "??", "{1,3}?", "{2,}?", "{,2}?", "*+", "++", "?+", "{1,2}+"]:
    for unit in ["a", "(?:a)", "(a)", "[ab]", "(?:aa|a)"]:
        try:
            print(unit + quantifier, re.match(unit + quantifier, text).regs, re.findall(unit + quantifier, "aab")[:4])
        except re.error as error:
            print(unit + quantifier, error)
for literal in ["a{", "a{}", "a{x}", "a{1", "a{1,", "a{1,x}", "{", "x{ 1}", "{1}?"[3:]]:
    try:
        print(literal, re.fullmatch(literal, literal))
    except re.error as error:
        print(literal, error)
print(re.match("<.*>", "<a> b <c>").group(), re.match("<.*?>", "<a> b <c>").group(), re.match("<[^>]*>", "<a> b <c>").group())
print(re.match("a{3}", "aa"), re.match("(?:ab){2,3}c", "ababababc"), re.search("(?:ab){2,3}c", "ababababc"), re.match("(?:a?){3}b", "aab"))
print(re.fullmatch("(?:a|ab)(?:c|bcd)", "abcd"), re.fullmatch("(?:a|ab)+c?", "ababc"), re.match("(?:a|ab)(?:c|bcd)(d*)", "abcd").groups())
print(re.match("(?:.{3}){2}", "abcdef"), re.match("x{0}y", "y"), re.match("(x){0}y", "y").groups(), re.match("(?:){5}a", "a"), re.match("(a?)*?b", "aab").groups())
print(len(re.match("(?:abc){1000}", "abc" * 1000).group()), re.match("a{5000}", "a" * 4999), len(re.match("(?:(?:ab){10}){10}", "ab" * 100)[0]))
print(re.match("(?:a{2,3}){2}", "aaaaa"), re.match("(?:a{2,3}?){2}", "aaaaa"), re.findall("a{2}?", "aaaaa"), re.findall("(?:a|b)*?c", "abcbc"))
