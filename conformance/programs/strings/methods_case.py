# upper, lower, title, capitalize, swapcase, casefold on ASCII and beyond.
samples = ["", "hello world", "HELLO", "it's o'clock", "x1y2 3z", "ñandú ÉCOLE", "ß straße", "ǆ Ǆ ǅ", "ﬁ ﬂ", "İstanbul",
           "ΑΣ σας ΟΔΥΣΣΕΥΣ", "привет МИР", "ŉ", "a-b_c.d", "mixed CaSe", "ıI", "K", "Å", "\t\ttab", "ʼn", "ᾳ ᾼ"]
for s in samples:
    print(repr(s), repr(s.upper()), repr(s.lower()), repr(s.title()), repr(s.capitalize()), repr(s.swapcase()), repr(s.casefold()))
print("ß".upper(), len("ß".upper()), "ﬃ".upper(), "ß".casefold() == "ss", "ẞ".lower())
print("they're bill's friends".title(), "hELLO wORLD".capitalize(), "éa".capitalize())
print("ABC".isupper(), "ABC1".isupper(), "Abc".isupper(), "abc".islower(), "abc1".islower(), "".islower(), "1".isupper())
print("Hello World".istitle(), "Hello world".istitle(), "HELLO".istitle(), "Hello 2World".istitle(), "".istitle(), "It'S".istitle())
for bad in (lambda: "a".upper(1), lambda: "a".title(1), lambda: str.upper(), lambda: str.upper(1), lambda: "a".lower(x=1)):
    try:
        bad()
    except TypeError as e:
        print(e)
