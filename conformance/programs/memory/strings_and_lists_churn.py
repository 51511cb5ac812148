# Much short-lived text and lists; results are checked by sums.
total = 0
for i in range(3000):
    s = "item-" + str(i) + "/" + str(i * i)
    total += len(s)
    parts = s.split("/")
    total += int(parts[1]) % 7
print(total)
words = []
for i in range(2000):
    w = chr(97 + i % 26) * (i % 5 + 1)
    words.append(w.upper() if i % 3 == 0 else w)
print(len(words), sum(map(len, words)), words[:6], len(set(words)), "".join(words)[:40])
big = "x"
for i in range(12):
    big = big + big
print(len(big), big.count("x"))
table = {}
for i in range(3000):
    key = f"k{i % 300}"
    table.setdefault(key, []).append(i)
print(len(table), sum(len(v) for v in table.values()), table["k299"])
rows = [[j * i for j in range(20)] for i in range(100)]
for _ in range(20):
    rows = [r[1:] + r[:1] for r in rows]
print(rows[3][:5], sum(map(sum, rows)))
stack = []
for i in range(5000):
    stack.append((i, [i], {i: str(i)}))
    if len(stack) > 50:
        stack.pop(0)
print(len(stack), stack[0], stack[-1])
text = ""
for i in range(1500):
    text += "line %d\n" % i
lines = text.splitlines()
print(len(lines), lines[777], len(text))
acc = ()
for i in range(300):
    acc += (i,)
print(len(acc), acc[-1], sum(acc))
s = set()
for i in range(5000):
    s.add(i % 1000)
    if i % 7 == 0:
        s.discard(i % 500)
print(len(s), sum(s))
