# find, rfind, index, rindex, count, startswith, endswith, in, with bounds.
s = "abracadabra"
print(s.find("a"), s.find("a", 1), s.find("a", 1, 3), s.find("z"), s.find("abra", 1), s.find(""), s.find("", 5), s.find("", 20))
print(s.rfind("a"), s.rfind("a", 0, 5), s.rfind("abra"), s.rfind("z"), s.rfind(""), s.rfind("", 0, 3))
print(s.index("c"), s.rindex("b"), s.count("a"), s.count("abra"), s.count("aa"), "aaaa".count("aa"), s.count(""), s.count("a", 3, -1))
print(s.find("a", -4), s.find("a", -4, -1), s.find("a", None, None), s.find("a", 2, None), s.rfind("a", None, -1))
print(s.startswith("abra"), s.startswith("bra", 1), s.startswith(("x", "ab")), s.startswith(()), s.startswith(""), s.startswith("", 99))
print(s.endswith("abra"), s.endswith("ab", 0, 2), s.endswith(("x", "ra")), s.endswith(""), s.endswith("a", -1))
print("cad" in s, "" in s, "zzz" in s, "a" not in s, "é" in "café", "😀" in "a😀b", "\0" in "a\0b")
print("aXbXc".find("X"), "日本語日本".rfind("日本"), "ééé".count("é"), "a😀b😀".index("😀", 2))
print("".find(""), "".find("a"), "".count(""), "abc".count("", 1), "abc".count("", 4), "x".find("", 1), "x".find("", 2))

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: s.index("z"))
attempt(lambda: s.rindex("z"))
attempt(lambda: s.index("a", 11))
attempt(lambda: s.find(1))
attempt(lambda: s.find())
attempt(lambda: s.find("a", "b"))
attempt(lambda: s.count(None))
attempt(lambda: s.startswith(1))
attempt(lambda: s.startswith(["a"]))
attempt(lambda: s.endswith(("a", 1)))
attempt(lambda: s.startswith(("b", 1)))
attempt(lambda: s.find("a", 1, 2, 3))
attempt(lambda: s.find("a", 1.5))
attempt(lambda: 1 in s)
attempt(lambda: s.index(["a"]))
attempt(lambda: s.count("a", x=1))
