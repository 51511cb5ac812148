# Lines and words of a text: numbering, statistics, wrapping, indentation, alignment, search and replace.
text = """  The Zen of text

Beautiful is better than ugly.
	Tabs are here.
Explicit is better
than implicit.  """
lines = text.split("\n")
print(len(lines), [len(l) for l in lines], [l.strip() for l in lines if l.strip()], sum(len(l.split()) for l in lines), text.count("\n"), text.splitlines() == lines, [l[:1].isspace() for l in lines])
for i, l in enumerate(lines, 1): print(f"{i:>2}: {l.expandtabs(4).rstrip()}")
words = text.lower().replace(".", "").split()
print(words[:4], len(words), len(set(words)), max(words, key=len), sorted(set(words), key=lambda w: (-words.count(w), w))[:3], " ".join(w.capitalize() for w in words[:4]), "-".join(w[0] for w in words), [w for w in words if w[0] == w[-1]])
def dedent(t):
    ls = t.split("\n")
    margin = min((len(l) - len(l.lstrip()) for l in ls if l.strip()), default=0)
    return "\n".join(l[margin:] for l in ls)
def indent(t, p): return "\n".join(p + l if l else l for l in t.split("\n"))
print(dedent("    a\n      b\n    c"), indent("x\n\ny", "> "), sep="\n")
table = "name:age\nann:5\nbob:12"
rows = [l.split(":") for l in table.splitlines()]
w = [max(map(len, c)) for c in zip(*rows)]
for r in rows: print(" | ".join(c.ljust(n) for c, n in zip(r, w)).rstrip())
print({r[0]: int(r[1]) for r in rows[1:]}, "key=value=x".split("=", 1), "a  b\tc\n".split(), "a,b;c".replace(";", ",").split(","), "2024-01-15".split("-"), "/".join("2024-01-15".split("-")[::-1]), "k1=v1&k2=v2".split("&"), dict(p.split("=") for p in "k1=v1&k2=v2".split("&")), "CamelCaseName", "".join("_" + c.lower() if c.isupper() else c for c in "CamelCaseName").lstrip("_"), "".join(p.title() for p in "snake_case_name".split("_")), "title case here".title(), "x".join("abc"), "%s" * 3 % tuple("abc"), "hello world".translate(str.maketrans("lo", "01")), "".join(sorted("banana")), "racecar" == "racecar"[::-1], "a-b_c d".replace("-", " ").replace("_", " ").split())
