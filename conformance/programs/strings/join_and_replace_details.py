# join with all iterables and error texts; replace with counts and empty patterns.
print(",".join("abc"), "".join([]), "-".join(["one"]), "ab".join(("x", "y", "z")), ", ".join({"k": 1, "l": 2}), "".join(str(i) for i in range(5)), "é".join("ab"), " ".join(map(str, (1, 2))))
for bad in (["a", 5], [None], "a" if False else 5, [b"x"], ["a", "b", ["c"]], [1, 2]):
    try:
        print(",".join(bad))
    except TypeError as e:
        print(e)
def gen():
    yield "a"
    raise ValueError("stopped inside join")
try:
    ",".join(gen())
except ValueError as e:
    print(e)
class S(str):
    def __str__(self): return "overridden"
joined = "-".join([S("a")])
print(joined, type(joined).__name__, "-".join([S("a"), S("b")]), type("".join([S("x")])).__name__)
print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "aaa".replace("a", "", 1), "abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "".replace("", "x", 0), "abc".replace("z", "y"), "aaaa".replace("aa", "b"), "aXbX".replace("X", "", -1), "éaé".replace("é", "e"), "abc".replace("abc", ""), "ababab".replace("ab", "ba", 2))
for f in (lambda: "a".replace("a"), lambda: "a".replace(1, "b"), lambda: "a".replace("a", None), lambda: "a".replace("a", "b", "c"), lambda: "a".replace("a", "b", count=1)):
    try:
        print(f())
    except TypeError as e:
        print(e)
print(b",".join([b"a", bytearray(b"b"), memoryview(b"c")]), b"".join([]), bytearray(b"-").join([b"x", b"y"]))
for bad in ([b"a", "b"], ["s"], [1], 5):
    try:
        b",".join(bad)
    except TypeError as e:
        print(e)
print(b"aaa".replace(b"a", b"bc", 2), b"abc".replace(b"", b"."), "a b c".replace(" ", "") + "|", "tabs\tand\nlines".replace("\t", " ").replace("\n", " "))
print("x" * 3 + "y" * 0 + "z" * -1, 2 * "ab", "ab" * True, len("ab" * 1000))
for f in (lambda: "a" * 1.5, lambda: "a" * "b", lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + None, lambda: "a" + b"b", lambda: "a" - "b", lambda: "a" * 2 ** 63, lambda: "ab" @ "c", lambda: -"a", lambda: "a" < 1, lambda: "a" in 5, lambda: 5 in "a"):
    try:
        f()
    except (TypeError, OverflowError, MemoryError) as e:
        print(type(e).__name__, e)
