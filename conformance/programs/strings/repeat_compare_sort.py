# Repetition, comparison by code point, sorting with keys, min and max of texts.
print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1 == "", "" * 10 == "", "-" * 5 + ">", "x" * True)
words = ["banana", "Apple", "cherry", "apple", "Äpfel", "zebra", "10", "9", "", " ", "é", "e", "\U0001f600", "中"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (len(w), w)), sorted(words, reverse=True)[:3], min(words), max(words), sorted("hello"), "".join(sorted("hello", reverse=True)))
for a, b in (("a", "b"), ("a", "B"), ("a", "aa"), ("", "a"), ("abc", "abd"), ("Z", "a"), ("é", "z"), ("10", "9"), ("\u00e9", "e\u0301"), ("straße", "strasse"), ("\uffff", "\U00010000")):
    print(ascii(a), ascii(b), a < b, a == b, a > b, a.lower() < b.lower(), a.casefold() == b.casefold(), (a > b) - (a < b))
for f in (lambda: "a" < 1, lambda: "a" > None, lambda: "a" <= b"a", lambda: sorted(["a", 1]), lambda: max("a", 1), lambda: "a" * "b", lambda: "a" * 1.0, lambda: "a" * None):
    try: print(f())
    except TypeError as e: print(e)
print("a" == 1, "a" != 1, "1" == 1, "a" == b"a", "abc" == "ab" "c", "a" is not None, "ab" in ("ab",), ("a", 1) < ("b", 0), ["a", "c"] < ["b"], {"a": 1} == {"a": 1.0})
