import re

print(re.findall(r"(\w)\1", "aabbcd"), re.search(r"(?P<q>['\"])(.*?)(?P=q)", "say \"it's\" now").group(2))
print(re.match(r"(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)\11", "abcdefghijkk").lastindex, re.match(r"(a)\0661", "a61"))
print(re.findall(r"(?i)(a)\1", "aA Aa aa"), re.findall(r"(?i:(a))\1", "aA AA aa"), re.match(r"(a)?\1b", "b"), re.match(r"(a|)\1b", "b"))
print(re.match(r"(?:(a)|b)\1", "ba"), re.match(r"(a*)\1$", "aaaa").group(1), re.match(r"(.+)\1+$", "abcabcabc").group(1))
# Conditionals
p = re.compile(r"(<)?(\w+@\w+(?:\.\w+)+)(?(1)>|$)")
for text in ["<user@host.com>", "user@host.com", "<user@host.com", "user@host.com>"]:
    print(text, p.match(text))
print(re.match(r"(?P<q>\")?\w+(?(q)\")", '"abc"'), re.match(r"(a)?(?(1)b|c)", "ab"), re.match(r"(a)?(?(1)b|c)", "c"), re.match("(a)?(?(1)b)", "x"))
# The last repetition's groups stay.
print(re.match(r"(?:(\d+),?)+", "1,22,333").groups(), re.match("(?:(a)|(b))+", "aba").groups(), re.match("(a(b)?)+", "aba").groups())
print(re.match(r"((a)|b)*", "ab").groups(), re.match("(?:(a)|b)*", "ab").group(1), re.match("(a*)*", "b").groups(), re.match("(a*)+", "aa").groups())
print(re.match("(?:(x)|(y)|z)*", "xyzxz").regs)
# Nested and empty groups
print(re.match("((((a))))", "a").regs, re.match("()", "a").regs, re.match("(a)(?:b)(c)", "abc").groups(), re.match("(a(?P<n>b(c)))", "abc").groupdict())
# Atomic groups and possessive quantifiers
for pattern in ["(?>a+)ab", "a++ab", "(?>a|ab)c", "a?+a", "a{1,2}+a", "(?>.*)c", ".*+c", "(?:ab)++a", "x*+y", "(?>a*?)b"]:
    print(pattern, re.match(pattern, "aabc"), re.match(pattern, "abc"))
# Many groups
many = re.compile("(a)?" * 120 + "b")
print(many.groups, many.match("a" * 100 + "b").lastindex, many.match("a" * 120 + "b").group(120), many.match("b").lastindex)
