import re

TOKEN = re.compile(r"(?P<number>\d+(?:\.\d*)?)|(?P<name>[A-Za-z_]\w*)|(?P<operator>[-+*/=<>!]+)|(?P<bracket>[()\[\]{}])|(?P<space>\s+)|(?P<other>.)")
source = "def area(width, height=2.5):\n    result = width * height - offset[3] # note\n    return result >= 10\n" * 60
counts = {}
for _ in range(150):
    for match in TOKEN.finditer(source):
        kind = match.lastgroup
        counts[kind] = counts.get(kind, 0) + len(match.group())
swapped = 0
for _ in range(150):
    swapped += len(re.sub(r"(\w+) (\w+)", r"\2 \1", source)) + len(re.sub(r"\d+", lambda m: str(int(m[0]) + 1), source))
pair = re.compile(r"(\d+)-(\d+)")
for i in range(60000):
    swapped += int(pair.match("123-456").group(2))
print(counts, swapped)
