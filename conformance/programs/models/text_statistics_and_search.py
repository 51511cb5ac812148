TEXT = """The Zen of code, by someone

Beautiful is better than ugly. Explicit is better than implicit.
Simple is better than complex! Is complex better than complicated?
Flat is better than nested; sparse is better than dense.
Readability counts -- don't forget it.
"""

STOP = set("the is a of by it than".split())


def words_of(text):
    word, out = "", []
    for ch in text + " ":
        if ch.isalpha() or (ch == "'" and word):
            word += ch.lower()
        elif word:
            out.append(word)
            word = ""
    return out


def sentences(text):
    out, cur = [], ""
    for ch in " ".join(text.split()):
        cur += ch
        if ch in ".!?":
            out.append(cur.strip())
            cur = ""
    return out + ([cur.strip()] if cur.strip() else [])


words = words_of(TEXT)
freq = {}
for w in words:
    freq[w] = freq.get(w, 0) + 1
lines = TEXT.splitlines()
print(f"{len(TEXT)} characters, {len(words)} words, {len(set(words))} unique, {len(lines)} lines, {len(sentences(TEXT))} sentences")
print(f"average word length {sum(map(len, words)) / len(words):.3f}, longest {max(words, key=len)!r}")
for w, n in sorted(freq.items(), key=lambda kv: (-kv[1], kv[0]))[:6]:
    print(f"{w:>12} {n:>2} {'█' * n}")
keywords = [w for w in freq if w not in STOP and freq[w] > 1]
print(sorted(keywords), [s for s in sentences(TEXT) if s.endswith("?")])
index = {}
for n, line in enumerate(lines, 1):
    for w in words_of(line):
        index.setdefault(w, set()).add(n)
print({w: sorted(index[w]) for w in ("better", "complex", "zen") if w in index})


def search(query):
    include = [w for w in query.lower().split() if not w.startswith("-")]
    exclude = [w[1:] for w in query.lower().split() if w.startswith("-")]
    found = set(range(1, len(lines) + 1))
    for w in include:
        found &= index.get(w, set())
    for w in exclude:
        found -= index.get(w, set())
    return sorted(found)


for q in ("better", "better complex", "better -complex", "nothing", "-better", "is than ugly"):
    print(f"{q:<18}{search(q)}")


def wildcard(pattern, text):
    if not pattern:
        return not text
    if pattern[0] == "*":
        return wildcard(pattern[1:], text) or (bool(text) and wildcard(pattern, text[1:]))
    return bool(text) and pattern[0] in ("?", text[0]) and wildcard(pattern[1:], text[1:])


print([p for p in ("co*", "*ex", "?s", "*e*e*", "n?sted", "z") if any(wildcard(p, w) for w in freq)], [w for w in sorted(freq) if wildcard("*pl*", w)])
bigrams = {}
for a, b in zip(words, words[1:]):
    bigrams[a, b] = bigrams.get((a, b), 0) + 1
print(max(bigrams.items(), key=lambda kv: kv[1]), sum(bigrams.values()))
chain = {}
for a, b in zip(words, words[1:]):
    chain.setdefault(a, []).append(b)
w, out = "simple", []
for i in range(10):
    out.append(w)
    if w not in chain:
        break
    w = chain[w][i % len(chain[w])]
print(" ".join(out))


def highlight(line, term):
    lower, out, i = line.lower(), "", 0
    while (j := lower.find(term, i)) >= 0:
        out += line[i:j] + "<" + line[j:j + len(term)].upper() + ">"
        i = j + len(term)
    return out + line[i:]


print(highlight(lines[2], "better"))
print(highlight(lines[3], "comp"))
print("\n".join(f"{i:>3} | {l}" for i, l in enumerate(lines, 1) if l))
print(TEXT.title().split("\n")[0], "|", TEXT.split("\n")[5].swapcase(), "|", lines[4].partition(";")[2].strip().capitalize())
vowels = {v: TEXT.lower().count(v) for v in "aeiou"}
print(vowels, sum(vowels.values()), f"{sum(vowels.values()) / sum(c.isalpha() for c in TEXT):.2%}")
