# Every slice shape on a string, negative steps, huge bounds, bad indices.
s = "abcdef"
bounds = (None, 0, 2, 5, 6, 9, -1, -3, -6, -9)
for step in (None, 1, 2, 3, 7, -1, -2, -4):
    print(step, [s[a:b:step] for a in bounds for b in bounds])
for i in (0, 5, -1, -6):
    print(i, s[i])
for bad in (6, -7, 2 ** 40, 2 ** 70, "0", 1.0, None, (1,), [0]):
    try:
        s[bad]
    except (IndexError, TypeError) as e:
        print(repr(bad), type(e).__name__, e)
for bad in (slice(None, None, 0), slice("a", None), slice(None, 1.5), slice(None, None, "x")):
    try:
        s[bad]
    except (ValueError, TypeError) as e:
        print(bad, type(e).__name__, e)
print(s[2 ** 70:], s[-2 ** 70:2 ** 70], s[::2 ** 70], s[::-2 ** 70], s[True:], s[:False] + "|")
for f in ("s[0] = 'x'", "del s[0]", "s[0:1] = 'x'", "del s[:]"):
    try:
        if f == "s[0] = 'x'": s[0] = "x"
        elif f == "del s[0]": del s[0]
        elif f == "s[0:1] = 'x'": s[0:1] = "x"
        else: del s[:]
    except TypeError as e:
        print(f, e)
u = "aé€\U0001f600z"
print(u[::-1], u[1:4], u[-2], len(u), [c for c in u], u[3:], u[::2], u.index("\U0001f600"), u.find("z", -1))
print(s.find("cd"), s.find("cd", 3), s.find("", 3), s.find("", 9), s.rfind("", 0, 2), s.index("f", -1), s.count(""), s.count("", 2, 4), "aaaa".count("aa"), "aaa".rfind("aa"), "abcabc".find("bc", 2, 5), "abc".find("c", None, 2))
for args in (("z",), ("a", 1), (5,), ()):
    try:
        s.index(*args)
    except (ValueError, TypeError) as e:
        print(args, type(e).__name__, e)
print(s.startswith("ab"), s.startswith("b", 1), s.startswith(("x", "a")), s.startswith(()), s.endswith("ef", -2), s.endswith(("f", "g"), 0, 6), s.startswith("", 7), s.endswith("", 2, 1), "".startswith(""))
for bad in (5, ["a"], ("a", 5), None):
    try:
        s.startswith(bad)
        print("no error")
    except TypeError as e:
        print(e)
