def numbers(count, seed):
    out, state = [], seed
    for _ in range(count):
        state = state * 48271 % 2147483647
        out.append(state)
    return out


def quicksort(items):
    if len(items) < 2:
        return items
    pivot = items[len(items) // 2]
    return (
        quicksort([item for item in items if item < pivot])
        + [item for item in items if item == pivot]
        + quicksort([item for item in items if item > pivot])
    )


def bubble(items):
    for end in range(len(items) - 1, 0, -1):
        for i in range(end):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
    return items


print(quicksort(numbers(60000, 3))[:3], bubble(numbers(1900, 5))[:3])
total = 0
for seed in range(1, 12):
    total += sorted(numbers(60000, seed))[seed] + sorted(map(float, numbers(60000, seed)))[0]
print(total)
