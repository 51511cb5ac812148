# Strings through the builtin functions.
s = "hello"
print(list(s), tuple(s), sorted(s), list(reversed(s)), list(enumerate(s, 1)), dict(zip(s, range(5))), max(s), min(s), len(s))
print(list(map(ord, s)), "".join(map(chr, range(97, 103))), list(filter(str.isalpha, "a1b2")), any(s), all(s), any(""), all(""))
print([c for c in s if c not in "aeiou"], {c: s.count(c) for c in sorted(set(s))}, [*s], [*zip(s, s[1:])])
for i, c in enumerate(s):
    print(i, c, end=" ")
print()
it = iter(s)
print(next(it), next(it), list(it), next(it, "end"))
print(sum(map(int, "12345")), int("".join(sorted("3142"))), list("ab") * 2, "a" in list(s))
a, b, *c = s
print(a, b, c)
print(str(123)[::-1], int(str(123)[::-1]), repr(str(1.5)), str(None), str([1, "a"]), str(("x",)), str(b"x"), str(True), str(1e20), str(10 ** 20))
print(" ".join(w[0].upper() + w[1:] for w in "the quick brown".split()), "-".join(reversed("a b c".split())))
print("abc".__len__(), "abc".__contains__("b"), "abc".__add__("d"), "abc".__getitem__(1), "a".__mul__(3), "a".__eq__("a"), "a".__lt__("b"), "a".__eq__(1), "%s".__mod__(5))
print(str.join("-", ["a", "b"]), str.upper("x"), str.split("a b"), str.__len__("abc"), list(map(str.strip, [" a ", "b "])))
print(type(iter(s)).__name__, "x".join(iter("abc")), [s[i:i + 2] for i in range(0, len(s), 2)], s == "".join([c for c in s]))
print(hash(s) == hash("hel" + "lo"), isinstance(s, str), str() == "", str(object=s) is not None, "b" > "a" > "A" > "1" > " ")
palindromes = [w for w in ("level", "hello", "noon", "a", "") if w == w[::-1]]
print(palindromes)
def caesar(t, k):
    return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in t)
print(caesar("hello, world", 3), caesar(caesar("hello, world", 3), -3))
