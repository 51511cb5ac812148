# Strings never change: every method gives a new one, aliases stay.
a = "hello"
b = a
b += " world"
print(a, b, a.upper(), a, a.replace("l", "L"), a)
for name, f in (("item", lambda: a.__setitem__), ("append", lambda: a.append), ("sort", lambda: a.sort()), ("pop", lambda: a.pop()), ("reverse", lambda: a.reverse()), ("add attr", lambda: setattr(a, "x", 1)), ("extend", lambda: a.extend("x")), ("push", lambda: a.push)):
    try: f()
    except (AttributeError, TypeError) as e: print(name, type(e).__name__, e)
def change(s):
    s = s + "!"
    return s
print(change(a), a)
l = list(a)
l[0] = "J"
print("".join(l), a, a == "hel" + "lo", "a" "b" == "ab", hash(a) == hash("hel" + "lo"), {a: 1}["hello"], a in {"hello"}, str(a) is a, a[:] is a, a * 1 == a, "".join([a]) == a)
d = {}
d["k" + "ey"] = 1
print(d["key"], "key" in d, d.get("ke" + "y"))
x = y = "abc"
x = x.replace("b", "")
print(x, y, x is not y, "abc".replace("z", "y") == "abc", "abc".strip() == "abc", "" == "".join(""), not "", bool(" "), len("") == 0, "a" < "b" < "c", "a" * 0 == "")
