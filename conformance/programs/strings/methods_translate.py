# maketrans in its three forms and translate with every kind of table.
t = str.maketrans("abc", "xyz")
print(t, "aabbccdd".translate(t))
t = str.maketrans("ab", "xy", "cd")
print(t, "abcd-abcd".translate(t))
t = str.maketrans({"a": "AA", "b": None, 99: 100, "é": "e", "d": 0x1F600})
print(t, "abcdé".translate(t))
print("abc".translate({97: "1", 98: None}), "abc".translate({}), "".translate({97: "x"}))
print("hello".translate(str.maketrans("", "", "l")), "aé".translate({233: "E", 97: "é"}))

class Table:
    def __getitem__(self, k):
        if k == 97:
            raise LookupError
        if k == 98:
            return None
        return chr(k + 1)

print("abcd".translate(Table()))
print("abc".translate([chr(i + 65) for i in range(98)]), "\0\1".translate(["x", "y"]))

def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: str.maketrans("ab", "x"))
attempt(lambda: str.maketrans("a"))
attempt(lambda: str.maketrans({"ab": 1}))
attempt(lambda: str.maketrans({1.5: 1}))
attempt(lambda: str.maketrans(1, 2))
attempt(lambda: str.maketrans("a", "b", 3))
attempt(lambda: str.maketrans())
attempt(lambda: "a".translate())
attempt(lambda: "a".translate(5))
attempt(lambda: "a".translate({97: 1.5}))
attempt(lambda: "a".translate({97: -1}))
attempt(lambda: "a".translate({97: 0x110000}))
attempt(lambda: "a".translate({97: []}))
rot13 = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "nopqrstuvwxyzabcdefghijklmNOPQRSTUVWXYZABCDEFGHIJKLM")
print("Hello, World!".translate(rot13), "Hello".translate(rot13).translate(rot13))
vowels = {ord(c): None for c in "aeiou"}
print("programming language".translate(vowels))
