from collections import Counter, defaultdict


def words(count):
    state = 1
    for _ in range(count):
        state = state * 48271 % 2147483647
        yield "w" + str(state % 997)


tokens = list(words(400000))
for _ in range(12):
    counts = Counter(tokens)
print(counts.most_common(3), counts.total())

tally = Counter()
groups = defaultdict(list)
lengths = defaultdict(int)
for turn in range(3):
    for token in tokens:
        tally[token] += 1
        lengths[len(token)] += 1
        groups[token[-1]].append(turn)
print(tally == Counter(token for token in tokens for _ in range(3)), sorted(lengths.items()), len(groups["7"]))
merged = Counter()
for start in range(0, 400000, 2000):
    merged += Counter(tokens[start:start + 2000])
print(merged == counts, (merged - counts).total(), (merged & counts).total())
