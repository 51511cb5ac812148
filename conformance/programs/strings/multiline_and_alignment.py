# Building tables, boxes, wrapped text, indentation with string methods.
def box(text):
    lines = text.split("\n")
    w = max(map(len, lines))
    return "\n".join(["+" + "-" * (w + 2) + "+", *(f"| {l:<{w}} |" for l in lines), "+" + "-" * (w + 2) + "+"])
print(box("one\nthree words here\n"))
def table(rows, align=None):
    cols = list(zip(*rows))
    widths = [max(len(str(c)) for c in col) for col in cols]
    align = align or "<" * len(widths)
    lines = ["  ".join(f"{str(c):{a}{w}}" for c, a, w in zip(row, align, widths)).rstrip() for row in rows]
    lines.insert(1, "  ".join("-" * w for w in widths))
    return "\n".join(lines)
print(table([("name", "qty", "price"), ("apple", 3, 1.5), ("watermelon", 12, 0.25), ("fig", 100, 10)], "<>^"))
def dedent(text):
    lines = text.split("\n")
    margin = min((len(l) - len(l.lstrip()) for l in lines if l.strip()), default=0)
    return "\n".join(l[margin:] if l.strip() else "" for l in lines)
print(dedent("""\
    first
      second

    third"""))
def indent(text, prefix): return "".join(prefix + l for l in text.splitlines(True))
print(indent("a\nb\n\nc", "> "))
print("\n".join(f"{'*' * (2 * i + 1):^9}".rstrip() for i in range(4)))
print("Title".center(20, "="), "left".ljust(10, ".") + "right".rjust(10, "."), "x".zfill(5), "%-10s|%10s|" % ("l", "r"), f"{'mid':^11}|", sep="\n")
poem = """Roses are red,
\tViolets are blue,
Sugar is sweet,\\
And so are "you".\
"""
print(poem)
print(repr(poem), poem.count("\n"), len(poem.splitlines()), poem.expandtabs(4).split("\n")[1], [l.strip()[-1] for l in poem.splitlines()])
csv = "id,name\n1,Ann\n2,Bob\n"
head, *rows = [l.split(",") for l in csv.strip().split("\n")]
print([dict(zip(head, r)) for r in rows], "\n".join(",".join(r) for r in [head, *rows]) + "\n" == csv)
for i, line in enumerate("zero\none\r\ntwo\rthree".splitlines()):
    print(f"{i:02d}| {line}")
print("-" * 10, "=" * 5 + ">" , "ab" * 3 + "!" , sep="\n")
words = "the quick brown fox jumps over the lazy dog".split()
line = ""
for w in words:
    if len(line) + len(w) + (line != "") > 16:
        print(f"[{line:<16}]")
        line = w
    else:
        line += (" " if line else "") + w
print(f"[{line:<16}]")
