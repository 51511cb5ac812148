import re

print(re.sub(r"def\s+([a-zA-Z_][a-zA-Z_0-9]*)\s*\(\s*\):", r"static PyObject*\npy_\1(void)\n{", "def myfunc():"))


def dash(match):
    return " " if match.group(0) == "-" else "-"


print(re.sub("-{1,2}", dash, "pro----gram-files"))
print(re.sub(r"\sAND\s", " & ", "Baked Beans And Spam", flags=re.IGNORECASE))
print(re.subn("a", "o", "banana"), re.subn("a", "o", "banana", 2), re.subn("x", "o", "banana"))
print(re.sub("x*", "-", "abxd"), re.sub("", "-", "abc"), re.sub("a*", "-", "baac"), re.sub("$", "!", "a\nb\n"))
print(re.sub("(?P<first>[a-z]+) (?P<second>[a-z]+)", r"\g<second> \g<1>", "hello world"))
print(re.sub("(.)", r"\1\1", "abc"), re.sub("(a)(b)?", r"[\2]", "ab a"), re.sub("b", r"\g<0>0", "abc"))
print(re.sub("a", "\\\\", "aXa"), re.sub("a", r"\n", "aXa").split("\n"), re.sub(r"\.", r"\.", "1.2"))
print(re.sub("a", lambda m: m.group().upper() + str(m.start()), "banana", count=2))
print(re.sub("[aeiou]", lambda m: None, "education"))
print(re.sub(b"a", b"o", b"banana"), re.sub(b"(a)", rb"<\1>", b"ba"), re.sub(b"a", lambda m: b"_", b"ba"))
text = "nothing here"
print(re.sub("x", "y", text) is text)
counts = {}


def number(match):
    word = match[0]
    counts[word] = counts.get(word, 0) + 1
    return word + str(counts[word])


print(re.sub(r"\w+", number, "a b a c b a"), counts)
# A function may use the same pattern, or fail.
p = re.compile(r"\((\w+)\)")
print(p.sub(lambda m: "<" + p.sub("?", "(" + m[1] + ")") + m[1] + ">", "(a) (b)"))
try:
    p.sub(lambda m: 1 / 0, "(a)")
except ZeroDivisionError as error:
    print(error)
for replacement in [5, None, b"x", lambda m: 5, lambda m: b"x", []]:
    try:
        print(re.sub("a", replacement, "banana"))
    except TypeError as error:
        print(error)
print(re.sub("a", "b", "aaa", 0), re.sub("a", "b", "aaa", -1), re.sub("a", "b", "aaa", count=1, flags=0))
