# Word counts, wrapping, ciphers, anagrams, palindromes, parsing: plain string work.
text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness"""
words = [w.strip(".,").lower() for w in text.split()]
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
for w, c in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:5]:
    print(f"{w:<6}{c}")
def wrap(s, width):
    lines, cur = [], ""
    for w in s.split():
        if cur and len(cur) + 1 + len(w) > width:
            lines.append(cur)
            cur = w
        else:
            cur = cur + " " + w if cur else w
    return lines + [cur] if cur else lines
print(*wrap(text, 30), sep="\n")
def justify(line, width):
    ws = line.split()
    if len(ws) == 1: return ws[0].ljust(width)
    gaps, extra = divmod(width - sum(map(len, ws)), len(ws) - 1)
    return "".join(w + " " * (gaps + (i < extra)) if i < len(ws) - 1 else w for i, w in enumerate(ws))
print(*(repr(justify(l, 30)) for l in wrap(text, 30)), sep="\n")
def caesar(s, k): return "".join(chr((ord(c) - b + k) % 26 + b) if (b := 65 if c.isupper() else 97 if c.islower() else 0) else c for c in s)
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
def vigenere(s, key, sign=1):
    out, i = [], 0
    for c in s:
        if c.isalpha():
            out.append(caesar(c, sign * (ord(key[i % len(key)].lower()) - 97)))
            i += 1
        else:
            out.append(c)
    return "".join(out)
enc = vigenere("Attack at Dawn", "lemon")
print(enc, vigenere(enc, "lemon", -1))
def rle(s):
    out, i = "", 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out += s[i] + (str(j - i) if j - i > 1 else "")
        i = j
    return out
print(rle("aaabccdddd"), rle(""), rle("abc"))
print([w for w in ("racecar", "A man a plan", "level", "no") if (t := "".join(filter(str.isalnum, w.lower()))) == t[::-1]])
groups = {}
for w in "listen silent enlist google abc cab bca xyz".split():
    groups.setdefault("".join(sorted(w)), []).append(w)
print([g for g in groups.values() if len(g) > 1])
def camel(s): return "".join(p.title() if i else p for i, p in enumerate(s.split("_")))
def snake(s): return "".join("_" + c.lower() if c.isupper() else c for c in s).lstrip("_")
print(camel("some_variable_name"), snake("someVariableName"), snake("HTTPServer"), "some text here".title().replace(" ", ""))
def balanced(s):
    stack, pairs = [], {")": "(", "]": "[", "}": "{"}
    for c in s:
        if c in pairs.values(): stack.append(c)
        elif c in pairs and (not stack or stack.pop() != pairs[c]): return False
    return not stack
print([balanced(s) for s in ("()[]{}", "([)]", "((", "", "a(b)c", "}")])
def parse_kv(s): return {k.strip(): v.strip() for k, _, v in (p.partition("=") for p in s.split(";") if p)}
print(parse_kv("a=1; b = two ;c;d=x=y"), [l.split(",") for l in "a,b\n1,2\n".splitlines()])
def lcs(a, b):
    t = [[""] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a, 1):
        for j, y in enumerate(b, 1):
            t[i][j] = t[i - 1][j - 1] + x if x == y else max(t[i - 1][j], t[i][j - 1], key=len)
    return t[-1][-1]
def edit(a, b):
    prev = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        cur = [i]
        for j, y in enumerate(b, 1):
            cur.append(min(prev[j] + 1, cur[-1] + 1, prev[j - 1] + (x != y)))
        prev = cur
    return prev[-1]
print(lcs("AGGTAB", "GXTXAYB"), edit("kitten", "sitting"), edit("", "abc"), edit("same", "same"))
def pig(w): return w + "way" if w[0] in "aeiou" else next((w[i:] + w[:i] + "ay" for i, c in enumerate(w) if c in "aeiou"), w)
print(" ".join(pig(w) for w in "the quick brown apple".split()), "".join(c for i, c in enumerate("abcabc") if c not in "abcabc"[:i]), " ".join(w[::-1] for w in "abc def".split()), "-".join(f"{ord(c):x}" for c in "hi!"))
