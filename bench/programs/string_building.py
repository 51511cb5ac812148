def spell(count):
    text = ""
    for i in range(count):
        text += str(i % 97)
        text += ","
        if i % 50000 == 49999:
            text = text[-100:]
    return text


print(len(spell(3149999)))
lines = ""
for row in range(250):
    line = ""
    for column in range(3200):
        line += "#" if row * column % 7 == 0 else "."
    lines += line + "\n"
print(len(lines), lines.count("#"))
