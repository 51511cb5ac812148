# join, +=, lists, comprehension, accumulate by multiplication; reversing, rotating, interleaving.
s = ""
for i in range(5): s += str(i)
parts = []
for i in range(5): parts.append(str(i))
print(s == "".join(parts) == "".join(map(str, range(5))) == "".join([str(i) for i in range(5)]) == "01234")
w = "abcdef"
print(w[::-1], "".join(reversed(w)), w[2:] + w[:2], "".join(a + b for a, b in zip(w[::2], w[1::2])), "-".join(w), w[:3] * 2, w.replace("c", "C"), w[:2] + "X" + w[3:])
print("".join(sorted("hello")), "".join(dict.fromkeys("hello")), "".join(c for c in "h3ll0" if c.isalpha()), "".join(c.upper() if i % 2 else c for i, c in enumerate(w)), " ".join(x[::-1] for x in "abc def".split()), "".join(chr(ord(c) + 1) for c in "HAL"))
print("\n".join(f"{'*' * i:^7}".rstrip() for i in (1, 3, 5)), ("ab" * 3)[1:-1], "=" * 10 + ">" , "a" + "b" * 2 + "c" * 0, ",".join([]), "x".join("y"))
chunks = [w[i:i + 4] for i in range(0, len(w), 4)]
print(chunks, [w[:i] for i in range(len(w) + 1)], [w[i:j] for i in range(3) for j in range(i + 1, 4)], [w[i - 1:i + 1] for i in range(1, 4)])
def caesar(t, k): return "".join(chr((ord(c) - 97 + k) % 26 + 97) if c.islower() else c for c in t)
print(caesar("xyz abc", 3), caesar(caesar("hello", 5), -5), sum(c in "aeiou" for c in "education"), max("hello", key="hello".count), {c: "hello".count(c) for c in "hel"})
t = s
t += "!"
print(s, t, s is t, id(s) != id(t), "%s%s" % (s, t), f"{s}{t}" == s + t, len(s + t), s < t)
