# Which quote and which escapes repr chooses.
for s in ["", "a", "'", '"', "'\"", "\\", "\n", "\t", "\r", "\0", "\x1f", "\x7f", "\x80", "\xa0", "\xad", "é", "\u0378", "\u200b", "\u2028", "\ud800",
          "\udfff", "\ue000", "\ufeff", "\uffff", "😀", "\U000e0000", "\U0010ffff", "a'b", 'a"b', "\\'", "\\n", "a\\b", "中", "\u00ff", "\u0100", "½", "\u3000", " ", "\u1680"]:
    print(repr(s), ascii(s), len(repr(s)))
print(["a'b", 'c"d'], ("x\n",), {"k'": 'v"'}, {"\\"})
class R:
    def __repr__(self):
        return "é\n中"
print(repr(R()), ascii(R()), [R()], f"{R()!r} {R()!a}")
print("'" in repr("it's"), repr(repr("a'b")), repr(repr(repr("'"))))
print(str(["é", "\x00", "😀"]), "%r %a" % ("é", "é"))
