# What programs do with re most: extracting, cleaning, checking.
import re

log = """2024-05-17 10:00:01 INFO  start pid=100
2024-05-17 10:00:02 ERROR disk full: /dev/sda1 (code 28)
2024-05-17 10:00:05 WARN  slow query 1250ms
"""
line = re.compile(r"^(?P<date>\d{4}-\d\d-\d\d) (?P<time>[\d:]+) (?P<level>[A-Z]+)\s+(?P<text>.*)$", re.MULTILINE)
for m in line.finditer(log):
    print(m.groupdict())
print(dict(re.findall(r"(\w+)=(\d+)", log)), re.findall(r"\d+(?=ms)", log), re.findall(r"\((?:code )?(\d+)\)", log))
for address in ["user@example.com", "first.last+tag@sub.example.co.uk", "no-at-sign", "a@b", "@x.y", "a b@c.de"]:
    print(address, bool(re.fullmatch(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", address)))
for phone in ["555-123-4567", "(555) 123-4567", "555.123.4567", "5551234567", "123"]:
    m = re.fullmatch(r"\(?(\d{3})\)?[-. ]?(\d{3})[-. ]?(\d{4})", phone)
    print(phone, m and "-".join(m.groups()))
print(re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseToSnake").lower(), re.sub(r"_(\w)", lambda m: m[1].upper(), "snake_to_camel"))
print(re.sub(r"\s+", " ", "  too   many \n spaces ").strip(), re.sub(r"<[^>]+>", "", "<p>Hi <b>there</b></p>"), re.sub(r"[^\w\s]", "", "It's -- fine!"))
print(re.findall(r"https?://[^\s/]+(?:/[^\s]*)?", "see http://a.b/c?d=e and https://x.org."), re.findall(r"#(\w+)", "#one two #three"))
print(sorted(set(re.findall(r"\b[a-z]{4}\b", "this that this some more text"))), re.findall(r"\b\w*(\w)\1\w*\b", "book keeper cat"))
print(re.split(r"(?<=[.!?])\s+", "One. Two! Three? Four"), re.findall(r"'([^']*)'|\"([^\"]*)\"", "'a' \"b\""))
print([m.groups() for m in re.finditer(r"(\d{1,2})/(\d{1,2})/(\d{4})", "1/2/2024 and 12/31/1999")])
text = "The year 1999 and 2024, not 99999."
print([int(y) for y in re.findall(r"\b(?:19|20)\d{2}\b", text)], re.sub(r"\b\d{4}\b", lambda m: str(int(m[0]) + 1), text))
words = {}
for word in re.findall(r"[a-z']+", "the cat and the dog and the bird".lower()):
    words[word] = words.get(word, 0) + 1
print(sorted(words.items(), key=lambda item: (-item[1], item[0])))
roman = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
print([bool(roman.fullmatch(n)) for n in ["MCMXCIV", "IIII", "XLII", "", "VX"]])
print(re.sub(r"(\d)(?=(\d{3})+(?!\d))", r"\1,", "1234567 and 1000"), re.match(r"^(?=.*\d)(?=.*[a-z]).{4,8}$", "abc1") is not None)
template = "Dear {{name}}, you owe {{ amount }} to {{who}}."
print(re.sub(r"\{\{\s*(\w+)\s*\}\}", lambda m: {"name": "Ann", "amount": "$5"}.get(m[1], "?"), template))
print(re.findall(r"(?:^|,)(?:\"([^\"]*)\"|([^,]*))", 'a,"b,c",,d'), re.search(r"(\d+)\s*(?:x|by)\s*(\d+)", "about 10 by 20").groups())
