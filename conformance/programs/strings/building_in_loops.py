# Strings built by += : every prefix stays what it was, whatever is appended to it later.
text = ""
prefixes = []
for i in range(2000):
    text += str(i) + ","
    if i % 250 == 0:
        prefixes.append((i, text))
print(len(text), hash(text) == hash("".join(f"{i}," for i in range(2000))))
for i, prefix in prefixes:
    print(i, len(prefix), prefix[-5:], text.startswith(prefix), prefix == ",".join(str(k) for k in range(i + 1)) + ",")
left = text + "left"
right = text + "right"
print(left[-6:], right[-6:], left == right, text[-2:], len(left) - len(text))
wide = text
for character in ("é", "π", "𝒳", "z"):
    wide += character
print(wide[-4:], len(wide), wide[:-4] == text, wide.count("π"), wide.find("𝒳"))
reverse = ""
for i in range(300):
    reverse = str(i % 10) + reverse
print(reverse[:12], len(reverse))
doubled = "ab"
for _ in range(12):
    doubled += doubled
print(len(doubled), doubled == "ab" * 4096, doubled[4001:4005])
parts = {"a": ""}
for i in range(500):
    parts["a"] += "x"
print(len(parts["a"]), set(parts["a"]))
