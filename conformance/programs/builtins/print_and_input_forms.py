# print with every argument; input without any stdin; output that mixes ends and separators.
print()
print("a", "b", 1, None, 2.5, [1], sep=" | ")
print("no newline", end="")
print(" joined", end="!\n")
print(*range(5), sep=",")
print(*"abc", sep="\n", end="\n---\n")
print("a", sep="X")
print("tab", "sep", sep="\t")
print(1, 2, sep="", end="")
print("", end="\n\n")
print("x", "y", sep=None, end=None)
print("flush", flush=True)
print(print("inner"))
print("multi\nline", """triple
quoted""")
print("é€😀", b"\xff", "\x00".encode(), repr("\n"), "tab\tend")
for f in (lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, foo=2), lambda: print(1, sep=b""), lambda: print(sep=1, end=2)):
    try: f()
    except TypeError as e: print(e)
class Obj:
    def __str__(self): return "from __str__"
    def __repr__(self): return "from __repr__"
print(Obj(), [Obj()], (Obj(),), {"k": Obj()}, f"{Obj()!r}", sep="; ")
class Loud:
    def __str__(self): raise ValueError("no text")
try: print("before", Loud(), "after")
except ValueError as e: print("|", e)
print(True, False, ..., NotImplemented, 1e3, 1_000, 0xff, 1j, -0.0)
print([], {}, (), set(), frozenset(), range(3), slice(1, 2), b"", bytearray(b"x"))
print("%d%%" % 50, "{}{{}}".format(1), f"{{{1}}}", r"\n", "a" "b")
p = print
p("aliased")
list(map(print, [1, 2]))
[print(i, end=" ") for i in range(3)]
print()
(lambda *a: print(*a, sep="-"))(1, 2)
for f in (input, lambda: input("prompt> ")):
    try: f()
    except EOFError as e: print("EOFError", e)
