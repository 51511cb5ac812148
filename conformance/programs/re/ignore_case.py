import re

print(re.findall("hello", "Hello HELLO hElLo", re.I), re.findall("[a-f]+", "ABCdefGH", re.I), re.findall("[^a-f]+", "ABCdefGH", re.I))
print(re.findall("é", "éÉeE", re.I), re.findall("é", "éÉeE", re.I | re.A), re.findall("[à-ü]", "ÀÉÜ×÷", re.I), re.findall("ß", "ßẞSSss", re.I))
print(re.findall("k", "kK\u212a", re.I), re.findall("\u212a", "kK\u212a", re.I), re.findall("k", "kK\u212a", re.I | re.A), re.findall("[j-l]", "kK\u212a", re.I))
print(re.findall("s", "sS\u017f", re.I), re.findall("σ", "σςΣ", re.I), re.findall("[α-ω]+", "ΑΒΓ", re.I), re.findall("ж", "жЖ", re.I), re.findall("i", "iIıİ", re.I))
print(re.findall("µ", "µμΜ", re.I), re.findall("ǅ", "ǄǅǆǇ", re.I), re.findall("Ⅷ", "ⅷⅧ", re.I), re.findall("\U00010400", "\U00010400\U00010428", re.I))
print(re.findall(r"(.)\1", "aAbBcd éÉ", re.I), re.findall("(?i)[^É]", "éÉe"), re.findall("(?i)[k-s]", "KSk\u017f\u212a"), re.findall(rb"(?i)[a-z\xe9]+", b"Ab\xe9\xc9"))
print(re.sub("(?i)python", lambda m: m[0].swapcase(), "Python PYTHON pYTHON"), re.split("x", "aXbxc", flags=re.I), re.fullmatch("ABC", "abc", re.I))
