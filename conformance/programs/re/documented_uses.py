# The uses that the documentation of the module shows, with data of our own.
import re

# Hands of cards: five of a rank, a pair found by a reference.
valid = re.compile(r"^[a2-9tjqk]{5}$")
pair = re.compile(r".*(.).*\1")
for hand in ["akt5q", "akt5e", "akt", "727ak", "717ak", "718ak", "354aa"]:
    print(hand, valid.match(hand) and valid.match(hand).group(), pair.match(hand) and pair.match(hand).group(1))

# A telephone book, split into entries and entries into fields.
book = """Ross McFluff: 834.345.1254 155 Elm Street

Ronald Heathmore: 892.345.3428 436 Finley Avenue
Frank Burger: 925.541.7625 662 South Dogwood Way


Heather Albrecht: 548.326.4584 919 Park Place"""
entries = re.split("\n+", book)
print(entries)
print([re.split(":? ", entry, 3) for entry in entries])
print([re.split(":? ", entry, 4) for entry in entries][0])

# Words whose inside is turned round.
text = "Professor Abdolmalek, please report your absences promptly."
print(re.sub(r"(\w)(\w+)(\w)", lambda m: m[1] + m[2][::-1] + m[3], text))

# Adverbs and where they are.
text = "He was carefully disguised but captured quickly by police."
print(re.findall(r"\w+ly\b", text))
for m in re.finditer(r"\w+ly\b", text):
    print("%02d-%02d: %s" % (m.start(), m.end(), m.group(0)))

# Backslashes.
print(re.match(r"\W(.)\1\W", " ff "), re.match("\\W(.)\\1\\W", " ff "), re.match(r"\\", r"\\"))

# scanf
print(re.search(r"(\S+) - (\d+) errors, (\d+) warnings", "/usr/sbin/sendmail - 0 errors, 4 warnings").groups())
for number in ["10", "-3.5", "+.5e-3", "1e5", "0x1F", "077", ".", "e5"]:
    print(number, bool(re.fullmatch(r"[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?", number)), bool(re.fullmatch(r"[-+]?(0[xX][\dA-Fa-f]+|0[0-7]*|\d+)", number)))

# search against match
print(re.match("c", "abcdef"), re.search("c", "abcdef"), re.match("X", "A\nB\nX", re.M), re.search("^X", "A\nB\nX", re.M))

# A verbose pattern and its short form.
a = re.compile(r"""\d +  # the integral part
                   \.    # the decimal point
                   \d *  # some fractional digits""", re.X)
b = re.compile(r"\d+\.\d*")
print([bool(p.match(s)) for p in (a, b) for s in ("1.5", "1.", ".5")])
