# Every separator against every text.
texts = ["", " ", "a", "a b", " a  b ", ",", ",a,", "a,,b", "\n", "a\n\nb", "\ta\t", "a, b", "  ", "é è", "aXXbXX", "XXX"]
for t in texts:
    print(repr(t), t.split(), t.split(" "), t.split(","), t.split("XX"), t.split(None, 1), t.rsplit(None, 1), t.split(",", 1), t.rsplit(",", 1), t.splitlines(), t.partition(","), t.rpartition(" "), sep=" | ")
for t in texts:
    assert ",".join(t.split(",")) == t
    assert "XX".join(t.split("XX")) == t
    assert "".join(t.splitlines(True)) == t
    assert "".join(t.partition(",")) == t == "".join(t.rpartition(","))
for parts in ([], ["a"], ["a", "b"], ["", ""], ["x", "", "y"]):
    print([sep.join(parts) for sep in ("", ",", ", ", "\n", "ab")])
print(*("a b c".split(" ", n) for n in range(-1, 4)), *("a b c".rsplit(" ", n) for n in range(-1, 4)))
print("a1b2c3".replace("1", "|").replace("2", "|").split("|"), "k: v: w".split(": ", maxsplit=1), "2024-01-15".split("-"), "10:30".partition(":"), "path/to/file.txt".rpartition("/"), "file.tar.gz".rsplit(".", 1), "a=b&c=d".split("&"), [p.split("=") for p in "a=b&c=d".split("&")], dict(p.split("=") for p in "a=b&c=d".split("&")))
