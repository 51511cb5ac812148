# Generators that keep state between characters: tokens, bracket depth, line joining, escapes.
def tokens(text):
    word = ""
    for ch in text + " ":
        if ch.isalnum(): word += ch
        else:
            if word: yield ("num" if word.isdigit() else "word", word)
            word = ""
            if not ch.isspace(): yield ("op", ch)
def depth(text):
    d = 0
    for ch in text:
        if ch == "(": d += 1
        yield d, ch
        if ch == ")": d -= 1
def logical_lines(lines):
    buffer = ""
    for line in lines:
        if line.endswith("\\"):
            buffer += line[:-1]
            continue
        yield buffer + line
        buffer = ""
    if buffer: yield buffer
def unescape(text):
    it = iter(text)
    for ch in it:
        yield {"n": "\n", "t": "\t"}.get(nxt := next(it, ""), nxt) if ch == "\\" else ch
print(list(tokens("x1 = 42+(y*7)")), max(depth("a(b(c)d)e"))[0], list(logical_lines(["a\\", "b", "c", "d\\"])), repr("".join(unescape(r"a\tb\\n\n\x"))))
def runs(it):
    it = iter(it)
    try: current, n = next(it), 1
    except StopIteration: return
    for x in it:
        if x == current: n += 1
        else:
            yield current, n
            current, n = x, 1
    yield current, n
print(list(runs("aabccc")), list(runs([])), dict(runs("zz")))
