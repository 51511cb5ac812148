import re

print(re.findall(rb"\w+", b"one two\xe9 3"), re.match(b"(a)(b)?", b"a").groups(), re.sub(rb"\d", b"#", b"a1b22"), re.split(b"[,;]", b"a,b;c"))
print(re.search(b"\xff+", b"a\xff\xff").span(), re.match(rb"(?P<n>.)\x00", b"a\x00").groupdict(), re.findall(b".", b"\x00\n\xff"), re.findall(rb"[\x80-\xff]", b"a\x80\xff"))
print(re.compile(b"a"), re.compile(b"a", re.I | re.L), re.compile(b"a").flags, re.match(b"a", b"a"))
print(re.findall(rb"(?i)\xe9", b"\xe9\xc9"), re.findall(rb"\w", b"\xe9a_"), re.findall(rb"(?L)\w", b"a_"), re.fullmatch(rb"(?i:A)b", b"ab"))
for text in [bytearray(b"banana"), memoryview(b"banana")]:
    m = re.search(b"n(a)", text)
    print(m.group(), m.group(1), m.span(), re.findall(b"a", text), re.sub(b"a", b"o", text), re.split(b"n", text), type(m.string).__name__)
array = bytearray(b"abcabc")
m = re.search(b"c.*", array)
array[2] = ord("X")
print(m.group())


def change(match):
    array.extend(b"!")
    return b"-"


try:
    print(re.sub(b"a", change, bytes(array)), array)
except BufferError as error:
    print(error)
print(re.escape(b"a.b\xe9"), re.fullmatch(re.escape(b"[x]"), b"[x]"))
for call in [lambda: re.findall("a", b"a"), lambda: re.findall(b"a", "a"), lambda: re.sub(b"a", "x", b"a"), lambda: re.sub("a", b"x", "a"), lambda: re.compile(rb"\u0041"), lambda: re.compile(rb"\N{DIGIT ONE}")]:
    try:
        print(call())
    except (TypeError, re.error) as error:
        print(type(error).__name__, error)
