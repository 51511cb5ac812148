# removeprefix, removesuffix, strip families, startswith with tuples and bounds.
for s in ("prefix_name", "prefix_", "name", "", "prefix_prefix_x"):
    print(repr(s.removeprefix("prefix_")), repr(s.removesuffix("name")), repr(s.lstrip("prefix_")), repr(s.strip("p_")), s.startswith("prefix"), s.endswith(("name", "x")))
print("  a b ".strip(), repr(" \t\n x \r\x0b\x0c".strip()), repr("\u2003x\u00a0".strip()), "xxaxx".strip("x"), "abcba".strip("ab"), "aaa".strip("a") + "|", "abc".strip(""), "abc".lstrip(None), "www.example.com".strip("cmowz."), "#..abc..#".rstrip("#."), "0012".lstrip("0"), "1.500".rstrip("0").rstrip("."), "'q'".strip("'\""))
print("hello".startswith("ell", 1), "hello".startswith("lo", -2), "hello".endswith("ell", 0, 4), "hello".startswith(("x", "he")), "hello".startswith(()), "hello".endswith(""), "hello".startswith("", 5), "hello".startswith("", 6), "".startswith(""), "h".startswith("hello"))
for f in (lambda: "a".strip(1), lambda: "a".removeprefix(), lambda: "a".removeprefix(None), lambda: "a".startswith(1), lambda: "a".startswith(["a"]), lambda: "a".startswith(("a", 1)), lambda: "a".endswith(b"a"), lambda: "a".strip("a", "b"), lambda: "a".lstrip(b"a"), lambda: "a".removesuffix("a", "b"), lambda: b"a".removeprefix("a"), lambda: b"a".startswith("a")):
    try: print(f())
    except TypeError as e: print(e)
names = ["test_a.py", "b.py", "test_c.txt", "d"]
print([n.removesuffix(".py") for n in names if n.endswith(".py")], [n for n in names if n.startswith("test_") and not n.endswith((".txt",))], {n.rpartition(".")[2] for n in names} == {"py", "txt", "d"})
