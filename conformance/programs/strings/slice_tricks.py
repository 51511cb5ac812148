# Reversal, every nth, rotation, palindromes, windows, trimming and splitting by slices.
s = "abcdefghij"
print(s[::-1], s[::2], s[1::2], s[::-3], s[2:8:3], s[-3:], s[:-3], s[3:-3], s[-1:0:-1], s[5:2], s[5:2:-1], s[100:], s[:100], s[-100:3], s[:], s[len(s):], s[4:4])
print([s[i:i + 3] for i in range(0, len(s), 3)], [s[i:i + 3] for i in range(len(s) - 7)], [s[k:] + s[:k] for k in (1, -2)], s[:len(s) // 2] + "|" + s[len(s) // 2:], s[0] + s[-1], s[:1].upper() + s[1:], s[:-1] + s[-1].upper())
for w in ("level", "noon", "abca", "x", ""): print(repr(w), w == w[::-1], all(w[i] == w[~i] for i in range(len(w) // 2)))
t = "  key = value  # note"
print(repr(t[:t.find("#")].strip()), t[t.index("=") + 1:].split()[0], t[t.rfind("#"):], t[-4:], t[2:5])
u = list(s)
u[::2] = "AAAAA"
print("".join(u), "".join(u)[::-1].swapcase(), "-".join(s[i:i + 2] for i in range(0, 10, 2)), "".join(a + b for a, b in zip(s[::2], s[1::2])), "".join(x for p in zip(s[:5], s[5:]) for x in p), s[slice(2, 5)], s[slice(None, None, -1)], s.__getitem__(slice(1, 3)))
print(sorted({s[i:j] for i in range(3) for j in range(i + 1, 4)}), max(("aab"[i:j] for i in range(3) for j in range(i + 1, 4)), key=lambda p: (p == p[::-1], len(p))), "0123456789"[::-2], "12:34:56"[3:5], "file.tar.gz"[:-7], "file.tar.gz"[-6:], "+49-30"[1:].split("-"))
