def edit_distance(a, b):
    previous = list(range(len(b) + 1))
    for i in range(1, len(a) + 1):
        current = [i]
        for j in range(1, len(b) + 1):
            cost = 0 if a[i - 1] == b[j - 1] else 1
            current.append(min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + cost))
        previous = current
    return previous[-1]


print(edit_distance("kitten sitting on the mitten " * 20, "sitting kitten in the kitchen " * 20))
best = 0
for i in range(1200000):
    best = max(best, abs(i % 1009 - 500) * min(i % 13, 7))
    best = max(best - 1, len("abc"), best)
print(best, max([3, 9, 2]), min((5, 4), (5, 3)))
