"""Classic sorting algorithms with comparison and swap counters."""


class Counter:
    def __init__(self):
        self.comparisons = self.moves = 0

    def less(self, a, b):
        self.comparisons += 1
        return a < b


def bubble_sort(items, c):
    n = len(items)
    for i in range(n):
        swapped = False
        for j in range(n - 1 - i):
            if c.less(items[j + 1], items[j]):
                items[j], items[j + 1] = items[j + 1], items[j]
                c.moves += 1
                swapped = True
        if not swapped:
            break
    return items


def insertion_sort(items, c):
    for i in range(1, len(items)):
        x, j = items[i], i
        while j > 0 and c.less(x, items[j - 1]):
            items[j] = items[j - 1]
            c.moves += 1
            j -= 1
        items[j] = x
    return items


def selection_sort(items, c):
    for i in range(len(items)):
        m = i
        for j in range(i + 1, len(items)):
            if c.less(items[j], items[m]):
                m = j
        if m != i:
            items[i], items[m] = items[m], items[i]
            c.moves += 1
    return items


def merge_sort(items, c):
    if len(items) <= 1:
        return items
    mid = len(items) // 2
    left, right = merge_sort(items[:mid], c), merge_sort(items[mid:], c)
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if c.less(right[j], left[i]):
            out.append(right[j])
            j += 1
        else:
            out.append(left[i])
            i += 1
        c.moves += 1
    return out + left[i:] + right[j:]


def quick_sort(items, c):
    if len(items) < 2:
        return items
    pivot = items[len(items) // 2]
    below = [x for x in items if c.less(x, pivot)]
    above = [x for x in items if c.less(pivot, x)]
    same = [x for x in items if x == pivot]
    return quick_sort(below, c) + same + quick_sort(above, c)


def heap_sort(items, c):
    def sift(start, end):
        root = start
        while (child := 2 * root + 1) < end:
            if child + 1 < end and c.less(items[child], items[child + 1]):
                child += 1
            if not c.less(items[root], items[child]):
                return
            items[root], items[child] = items[child], items[root]
            c.moves += 1
            root = child

    n = len(items)
    for start in range(n // 2 - 1, -1, -1):
        sift(start, n)
    for end in range(n - 1, 0, -1):
        items[0], items[end] = items[end], items[0]
        sift(0, end)
    return items


def shell_sort(items, c):
    gap = len(items) // 2
    while gap:
        for i in range(gap, len(items)):
            x, j = items[i], i
            while j >= gap and c.less(x, items[j - gap]):
                items[j] = items[j - gap]
                j -= gap
                c.moves += 1
            items[j] = x
        gap //= 2
    return items


def counting_sort(items, c):
    low, high = min(items), max(items)
    counts = [0] * (high - low + 1)
    for x in items:
        counts[x - low] += 1
    return [i + low for i, n in enumerate(counts) for _ in range(n)]


data = [(i * 37 + 11) % 41 - 20 for i in range(30)]
expected = sorted(data)
print(data)
for sort in (bubble_sort, insertion_sort, selection_sort, merge_sort, quick_sort, heap_sort, shell_sort, counting_sort):
    c = Counter()
    result = sort(data.copy(), c)
    print(f"{sort.__name__:<16} {'ok' if result == expected else 'WRONG'} {c.comparisons:>5} comparisons {c.moves:>5} moves")
for special in ([], [1], [2, 1], [3, 3, 3], list(range(10)), list(range(10, 0, -1))):
    results = [s(special[:], Counter()) for s in (bubble_sort, merge_sort, quick_sort, heap_sort)]
    print(special, all(r == sorted(special) for r in results))
words = "the quick brown fox jumps over the lazy dog".split()
print(merge_sort(words, Counter()), quick_sort(words, Counter()))
