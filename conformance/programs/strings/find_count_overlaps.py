# find, index, count and their bounds; searching with overlaps; the empty pattern everywhere.
s = "abracadabra"
for sub in ("a", "abra", "", "z", "abracadabra", "abracadabraX"):
    print(repr(sub), s.find(sub), s.rfind(sub), s.count(sub), sub in s, s.startswith(sub), s.endswith(sub), s.find(sub, 1), s.rfind(sub, 0, 10), s.count(sub, 3, -3))
def overlapping(text, sub):
    return [i for i in range(len(text)) if text.startswith(sub, i)]
print(overlapping("aaaa", "aa"), "aaaa".count("aa"), overlapping(s, "abra"))
for start, end in ((0, None), (-4, None), (3, 8), (8, 3), (20, 30), (-20, -8), (11, 11), (12, 12)):
    print(start, end, s.find("a", start, end), s.find("", start, end), s.count("", start, end), s.rfind("a", start, end))
for f in (lambda: s.index("z"), lambda: s.rindex("z"), lambda: s.find(), lambda: s.find(1), lambda: s.count(None), lambda: s.index("a", 11), lambda: s.find("a", "0"), lambda: b"ab".index(b"z"), lambda: b"ab".find("a"), lambda: 5 in s, lambda: s.find("a", 1.0)):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
words = "the cat the dog the end".split()
print([i for i, w in enumerate(words) if w == "the"], words.index("the", 1), " ".join(words).rfind("the"), " ".join(words).replace("the", "a", 2))
print("é€é".find("é", 1), "\U0001f600x\U0001f600".rfind("\U0001f600"), "ab\x00ab".find("\x00"), ("x" * 1000 + "y").find("y"), ("ab" * 500).count("ba"), ("a" * 100).find("a" * 101), "ß".find("s"))
