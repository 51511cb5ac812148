# strip family, replace, removeprefix, removesuffix, expandtabs.
print(repr("  a b ".strip()), repr("  a ".lstrip()), repr(" a  ".rstrip()), "xxaxx".strip("x"), "abcba".strip("ab"), "abc".strip("xyz"))
print("abcabc".lstrip("ab"), "abcabc".rstrip("bc"), repr("\t\n\x0b\x0c\r\x1c \xa0\u2003x\u3000".strip()), "aaa".strip("a"), "".strip("a"), "a".strip(""))
print("www.example.com".strip("cmowz."), "éaé".strip("é"), "mississippi".rstrip("ipz"), "x".strip(None))
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "aaa".replace("a", "b", 0), "aaa".replace("a", "b", -1), "abc".replace("", "-"), "".replace("", "x"), "abc".replace("", "-", 2))
print("aaa".replace("aa", "b"), "abc".replace("abc", ""), "abc".replace("z", "y"), "a.b.c".replace(".", ""), "é".replace("é", "😀"), "ababab".replace("ab", "x", 2), "abc".replace("b", "b"))
print("prefix-body".removeprefix("prefix-"), "body".removeprefix("x"), "aaa".removeprefix("a"), "abc".removeprefix(""), "file.txt".removesuffix(".txt"), "a".removesuffix("abc"), "abc".removesuffix(""))
print(repr("a\tb".expandtabs()), repr("a\tb".expandtabs(4)), repr("ab\tc\td".expandtabs(3)), repr("\t".expandtabs(0)), repr("a\nb\tc".expandtabs(4)), repr("\ta\r\tb".expandtabs(tabsize=2)), repr("a\tb".expandtabs(-1)))

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: "a".strip(1))
attempt(lambda: "a".strip("a", "b"))
attempt(lambda: "a".replace("a"))
attempt(lambda: "a".replace())
attempt(lambda: "a".replace("a", 1))
attempt(lambda: "a".replace(1, "a"))
attempt(lambda: "a".replace("a", "b", "c"))
attempt(lambda: "a".replace("a", "b", 1, 2))
attempt(lambda: "a".replace("a", "b", 1.5))
attempt(lambda: "a".removeprefix(1))
attempt(lambda: "a".removesuffix())
attempt(lambda: "a".expandtabs("x"))
attempt(lambda: "a".lstrip(None, None))
attempt(lambda: "a".replace("a", "b", count=1))
