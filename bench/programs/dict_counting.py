def histogram(count):
    seen = {}
    state = 1
    for _ in range(count):
        state = state * 48271 % 2147483647
        key = state % 5003
        seen[key] = seen.get(key, 0) + 1
    return seen


counts = histogram(4400000)
common = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]
print(len(counts), common)
total = 0
for key, value in counts.items():
    if key in counts and key + 1 not in counts:
        total += value
print(total, sum(counts.values()))
