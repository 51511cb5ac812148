# Equality, ordering, membership in sets and dicts of equal strings made differently.
a = "hello"
b = "".join(["hel", "lo"])
print(a == b, a != b, a is not None, {a: 1}[b], b in {a}, [a].index(b), {a, b} == {a}, len({a, b}))
print("a" < "b", "a" < "A", "abc" < "abd", "abc" < "ab", "" < "a", "Z" < "a", "10" < "9", "a" <= "a", "b" >= "a")
words = ["banana", "Apple", "cherry", "apple", "Banana", "", "10", "9", "é", "z", "_"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, reverse=True))
print(min(words), max(words), min(words, key=len), max(words, key=len), max("hello"), min("hello"))
print("a" == 97, "1" == 1, "" == None, "True" == True, "a" == b"a", "a" == ["a"])
d = {}
for i in range(200):
    d["key" + str(i)] = i
print(all(d["key%d" % i] == i for i in range(200)), len(d), "key199" in d, "key200" in d)
d = {"é" * 3: 1, "éé" + "é": 2}
print(d)
s = {"x" * i for i in range(5)} | {"xx", "xxx"}
print(sorted(s), len(s))
print(hash("a") == hash("a"), hash("ab") == hash("a" + "b"), hash("") == hash(str()))
x = "abc"
print(x == x[:], x[0:2] == "ab", x[1] == "bcd"[0], "".join(x) == x, str(x) == x)
print("straße" == "strasse", "straße".casefold() == "STRASSE".casefold(), "A".lower() == "a")
