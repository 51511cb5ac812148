import re

print(re.findall(r"\d", "a1٣²½"), re.findall(r"\w", "a_é·٣²-"), re.findall(r"\s", "a b\t\u00a0\u2003\x1cx"), re.findall(r"\D\W\S", "a-b"))
print(re.findall(r"(?a)[\d\w\s]", "1٣aé \u00a0"), re.findall(r"[^\W\d_]+", "abc_def9é"), re.findall(r"[\s\S]", "a\n"))
print(re.findall("[a-c-e]", "abcde-"), re.findall("[]a]", "]a"), re.findall("[^]a]", "]ab"), re.findall("[a^]", "a^b"), re.findall(r"[\]\\\-]", "]\\-a"))
print(re.findall("[.*+?()|$]", "a.b*c+d?(e)|$"), re.findall(r"[\b]", "a\bc"), re.findall(r"[\x41-\x43\u0044]", "ABCDE"), re.findall(r"[\060-\071]+", "a12"))
print(re.findall(r"\x41\u0042\U00000043\103\07?", "ABCC"), re.findall(r"\N{GREEK SMALL LETTER ALPHA}|\N{EM DASH}", "α—a"), re.findall(r"\t\n\r\f\v\a", "\t\n\r\f\v\a"))
print(re.findall("[à-ÿ]", "aéÿĀ"), re.findall("[а-я]+", "привет, Мир"), re.findall("[😀-😎]", "a😃b😱"), re.findall("[\u4e00-\u9fff]+", "汉字 kana かな"))
print(re.findall(".", "a\n\r\u2028b"), re.findall(r"\b\w", "one two-three é"), re.findall(r"\B\w", "one é"), re.split(r"\b", "a b"), re.findall(r"\B", ""), re.findall(r"\b", "a"))
print(re.findall(r"^a|b$|\Ac|d\Z", "a\nb\n"), re.findall(r"\Aa|b\Z", "a\nb"), [m.start() for m in re.finditer("$", "a\nb\n")], [m.start() for m in re.finditer("(?m)$", "a\nb\n")])
print(re.findall("[\ud800-\udfff]", "a\udc80") == ["\udc80"], re.findall("\U0001f600+", "\U0001f600\U0001f600"), re.findall(".", "a\U0001f600é"))
print(re.findall(r"[-a]|[b-]|[+--]", "a-b+,"), re.findall(r"[\w.]+@[\w.]+", "write to a.b@c.de or x@y"), re.findall("[^a-z ]", "Hello, World"))
