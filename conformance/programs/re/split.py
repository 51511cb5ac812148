import re

print(re.split(r"\W+", "Words, words, words."))
print(re.split(r"(\W+)", "Words, words, words."))
print(re.split(r"\W+", "Words, words, words.", 1))
print(re.split("[a-f]+", "0a3B9", flags=re.IGNORECASE))
print(re.split(r"(\W+)", "...words, words..."))
print(re.split(r"\b", "Words, words, words."))
print(re.split(r"\W*", "...words..."))
print(re.split(r"(\W*)", "...words..."))
print(re.split("x", ""), re.split("", ""), re.split("", "ab"), re.split("(?:)", "ab", 1))
print(re.split("(a)|(b)", "xaybz"))
print(re.split(",", "a,b,c", maxsplit=-1), re.split(",", "a,b,c", maxsplit=0), re.split(",", "a,b,c", 5))
print(re.split(r"\s*[;,]\s*", "a ;b,c  ,  d"))
print(re.compile(r"\n+").split("one\n\ntwo\nthree", maxsplit=1))
print(re.split(b",", b"a,b"), re.split("(?<=,)", "a,b,c"), re.split("(?=b)", "abab"))
print(re.split(r"^", "a\nb\nc", flags=re.M), re.split("$", "a\nb"))
for bad in ["a", None, 1.5]:
    try:
        print(re.split(",", "a,b", bad))
    except TypeError as error:
        print(error)
