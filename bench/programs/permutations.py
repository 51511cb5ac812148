def permutations(items):
    if len(items) <= 1:
        return [items]
    out = []
    for i in range(len(items)):
        rest = items[:i] + items[i + 1 :]
        for tail in permutations(rest):
            out.append([items[i]] + tail)
    return out


def combinations(items, size):
    if size == 0:
        return [()]
    if not items:
        return []
    return [(items[0],) + tail for tail in combinations(items[1:], size - 1)] + combinations(items[1:], size)


total = 0
for turn in range(10):
    orders = permutations([1, 2, 3, 4, 5, 6, 7, 8 + turn])
    total += sum(order[0] * order[-1] for order in orders)
print(len(orders), total)
print(len(permutations(list("abcdefgh"))))
print(len(combinations(list(range(19)), 8)))
