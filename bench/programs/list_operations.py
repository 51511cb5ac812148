def rotate_and_filter(size, rounds):
    items = list(range(size))
    total = 0
    for turn in range(rounds):
        kept = []
        for item in items:
            if (item ^ turn) & 3:
                kept.append(item)
            else:
                kept.insert(len(kept) // 2, item + 1) if len(kept) < 20 else kept.append(item - 1)
        kept[0], kept[-1] = kept[-1], kept[0]
        items = kept[7:] + kept[:7]
        items.reverse()
        total += items[turn % size] + len(items) + items.index(items[5])
    return total


print(rotate_and_filter(2500, 5200))
