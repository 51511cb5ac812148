# Every escape, every prefix, implicit concatenation and line continuation inside strings.
print("\a\b\f\n\r\t\v\\\'\"" == "".join(map(chr, (7, 8, 12, 10, 13, 9, 11, 92, 39, 34))))
print(ascii("\x41\u0042\U00000043\101\0\07\1012\N{LATIN SMALL LETTER E WITH ACUTE}\N{bullet}"))
print(r"\n\x41" == "\\n\\x41", R"\"" == '\\"', len(r"\\"), b"\x41\101\n\\" == bytes([65, 65, 10, 92]), br"\x41", Rb"\n" == bR"\n", u"u" == "u")
print("a" "b" 'c' """d""" r"\e" f"{1 + 1}" "{x}", b"a" b"\x62")
print("line one \
continued", """triple
with "quotes" and 'single' \
joined
end""")
print(len("""
"""), '''it's''', """say "hi\"""", "tab\there", 'mixed "double"', "mixed 'single'")
s = ("parenthesised "
     "over "
     f"{len('lines')} lines")
print(s, "%s" "%s" % (1, 2), "ab" "cd"[1], ("x" "y") * 2)
print(repr("\t\n\r\\'\"\x00\x7f\x80\xa0\xad\u200b\u2028\ud800\U0001f600"), ascii("é\u20ac\U0001f600"), repr("it's"), repr('say "x"'), repr("both ' and \""))
print("\x61bc", "\u00e9", len("\U0001f600"), "\N{GREEK SMALL LETTER ALPHA}", "\t|".expandtabs(4), "\060" == "0", "\400" == chr(256))
print(bytes("\x00\xff", "latin-1"), b"\xff"[0], "\0" in "a\0b", "a\0b", len("a\0b"))
