# Escapes, raw strings, concatenation, triple quotes, unicode names.
print("a\tb\nc\\d\'e\"f")
print(repr("\a\b\f\n\r\t\v\0\x41\u00e9\U0001F600\101\7\18"))
print(r"\n\t\\", len(r"\n"), R'\'', "\
joined")
print("a" 'b' """c""" r"\d" "\n".strip() + "e")
print("""line 1
  line 2
""" + '''it's "quoted"''')
print('it\'s', "it's", 'say "hi"', "say \"hi\"")
print(repr("it's"), repr('say "hi"'), repr('it\'s "both"'), repr("plain"), repr(""))
print(len("é"), len("e\u0301"), len("😀"), "é" == "e\u0301", "\xe9" == "é")
print(u"unicode prefix", "\x00" == chr(0), "\400" == chr(256))
print(repr("\x7f\x80\x9f\xa0\xad\u200b\u2028\ufeff\ue000\U000e0001\uffff"))
print(ascii("é中😀\n'"), ascii("plain"), repr("é中😀"))
print("tab\there", "nul\0byte".replace("\0", "0"))
x = ("implicit "
     "concatenation "
     f"with {1 + 1} "
     'parts')
print(x)
print("multi\n\n\nlines".split("\n"), """a\
b""", "\x5c", "\\n" == r"\n")
