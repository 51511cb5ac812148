# print: sep, end, flush, file=None, objects without str, nothing at all.
print()
print(1, "a", None, [1], sep="-")
print(1, 2, sep="", end="!\n")
print("no newline", end="")
print()
print("a", "b", sep=None, end=None)
print("x", sep="unused")
print(*[1, 2, 3], sep=", ")
print(*"abc", sep="\n")
print("flush", flush=True)
print("file", file=None)
print("multi\nline", "tab\t|", sep=" / ")
print("", "", sep="[sep]")
print(end="only end\n")
print(print("inner"))
print(1.0, 1e100, 10 ** 20, True, ..., b"x", 1j, (), {}, "it's")
class S:
    def __str__(self): return "S str"
    def __repr__(self): return "S repr"
print(S(), [S()], (S(), S()), {1: S()})
class Bad:
    def __str__(self): raise ValueError("bad str")
try:
    print("before", Bad(), "after")
except ValueError as e:
    print("|", e)
class Wrong:
    def __str__(self): return 5
try:
    print(Wrong())
except TypeError as e:
    print(e)
for kw in ({"sep": 1}, {"end": 1}, {"foo": 1}, {"sep": b"x"}, {"file": 5}):
    try:
        print("never?", **kw)
    except Exception as e:
        print(type(e).__name__, e)
print("é中😀", "\x00".replace("\0", "nul"), repr("\n"))
p = print
p("alias")
for i in range(3):
    print(i, end=", " if i < 2 else "\n")
print("%d items" % 3, "{} items".format(3), f"{3} items")
print("a" "b", "c" + "d", "e" * 3)
class Writer:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("<flush>")
w = Writer()
print("to", "writer", 5, file=w)
print("x", end="", file=w, flush=True)
print(w.parts)
