import re

print(re.findall("a.b", "a\nb"), re.findall("a.b", "a\nb", re.S), re.findall("(?s)a.b", "a\nb"), re.findall("(?s:a.)b.", "a\nb\n"))
print(re.findall("^.", "ab\ncd"), re.findall("^.", "ab\ncd", re.M), re.findall("(?m).$", "ab\ncd\n"))
print(re.findall("(?i)straße", "STRASSE Straße STRAßE"), re.findall("(?i:a)b", "Ab AB ab"), re.findall("(?-i:a)b", "Ab AB ab aB", re.I))
print(re.findall(r"(?a)\w+", "naïve"), re.findall(r"\w+", "naïve"), re.findall(r"(?a:\w)\w", "éa aé"), re.findall(r"\w+", "naïve", re.A))
number = re.compile(
    r"""
    (?P<whole> \d+ )      # digits
    (?: \. (?P<part> \d* ) )?   # a point and more
    [ ] \# \  end  # spaces and # that count
    """,
    re.VERBOSE,
)
print(number.search("it is 3.14 # end").groupdict())
print(re.findall("(?x) a b # c", "ab a b"), re.findall("(?x: a b ) c", "ab c"), re.findall("(?x)a(?-x: b)", "a b"), re.findall("(?x)[a b]+", "a b"))
print(re.compile("(?x)\n  a  # one\n  |\n  b").findall("abc"))
print(re.findall("(?im)^a", "A\na"), re.findall("(?i)(?:a(?-i:b))", "AB Ab"), re.findall("(?s-i:a.)B", "a\nb a\nB", re.I))
for pattern in ["a(?i)b", "(?i", "(?-a:b)", "(?au)b", "(?L)a", "(?ii)a", "(?i-i:a)", "(?z)a", "(?i-:a)", " (?x)a"]:
    try:
        print(re.compile(pattern).flags)
    except re.error as error:
        print(pattern, error)
for pattern, flags in [("a", re.L), ("a", re.A | re.U), (b"a", re.U), (b"a", re.L | re.A), ("(?a)a", re.U), (b"(?u)a", 0)]:
    try:
        print(re.compile(pattern, flags))
    except ValueError as error:
        print(error)
    except re.error as error:
        print("error", error)
