# maketrans with one, two and three arguments; translate with dicts, lists, own mappings.
print(str.maketrans("abc", "xyz"), str.maketrans("ab", "xy", "z"), str.maketrans({"a": "1", 98: None, "c": "long"}))
print("aabbcc".translate(str.maketrans("abc", "xyz")), "hello".translate(str.maketrans("", "", "l")), "abc".translate({97: "A", 98: None, 99: "see"}), "abc".translate({97: 0x20ac, 98: "é"}))
print("abc".translate({}), "".translate({97: "x"}), "abc".translate({"a": "never: keys are ints"}))
class Upper:
    def __getitem__(self, c): return c - 32 if 97 <= c <= 122 else c
class Vowels:
    def __getitem__(self, c):
        if chr(c) in "aeiou":
            return None
        raise LookupError
print("hello world".translate(Upper()), "hello world".translate(Vowels()), "\x00\x01\x02".translate(["a", "b"]), "ab".translate("x" * 97 + "YZ"))
for f in (lambda: str.maketrans("ab", "x"), lambda: str.maketrans(5), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans({1.5: "a"}), lambda: str.maketrans("a", 5), lambda: str.maketrans("a", "b", 5), lambda: "a".translate({97: 1.5}), lambda: "a".translate({97: -1}), lambda: "a".translate({97: 0x110000}), lambda: "a".translate(5), lambda: str.maketrans(), lambda: "a".translate()):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
def rot13(s):
    lower, upper = "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return s.translate(str.maketrans(lower + upper, lower[13:] + lower[:13] + upper[13:] + upper[:13]))
print(rot13("Hello, World!"), rot13(rot13("Round Trip")))
print("naïve café".translate(str.maketrans("ïé", "ie")), "x\U0001f600y".translate({0x1f600: ":)"}))
print(b"abcabc".translate(bytes.maketrans(b"ab", b"xy")), b"abc".translate(None, b"b"), b"abc".translate(bytes.maketrans(b"a", b"z"), delete=b"c"))
for f in (lambda: bytes.maketrans(b"a", b"xy"), lambda: b"a".translate(b"short"), lambda: b"a".translate("s")):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
