def bubble_sort(arr):
    arr = arr[:]
    n = len(arr)
    for i in range(n):
        swapped = False
        for j in range(0, n - i - 1):
            if arr[j] > arr[j + 1]:
                arr[j], arr[j + 1] = arr[j + 1], arr[j]
                swapped = True
        if not swapped:
            break
    return arr


def selection_sort(arr):
    arr = arr[:]
    for i in range(len(arr)):
        m = i
        for j in range(i + 1, len(arr)):
            if arr[j] < arr[m]:
                m = j
        arr[i], arr[m] = arr[m], arr[i]
    return arr


def insertion_sort(arr):
    arr = list(arr)
    for i in range(1, len(arr)):
        key, j = arr[i], i - 1
        while j >= 0 and arr[j] > key:
            arr[j + 1] = arr[j]
            j -= 1
        arr[j + 1] = key
    return arr


def merge_sort(arr):
    if len(arr) <= 1:
        return list(arr)
    mid = len(arr) // 2
    left, right = merge_sort(arr[:mid]), merge_sort(arr[mid:])
    out, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            out.append(left[i])
            i += 1
        else:
            out.append(right[j])
            j += 1
    return out + left[i:] + right[j:]


def quick_sort(arr, lo=0, hi=None):
    if hi is None:
        arr, hi = list(arr), len(arr) - 1
    if lo < hi:
        pivot, i = arr[hi], lo
        for j in range(lo, hi):
            if arr[j] < pivot:
                arr[i], arr[j] = arr[j], arr[i]
                i += 1
        arr[i], arr[hi] = arr[hi], arr[i]
        quick_sort(arr, lo, i - 1)
        quick_sort(arr, i + 1, hi)
    return arr


def heap_sort(arr):
    arr, n = list(arr), len(arr)

    def sift(i, size):
        while True:
            big, l, r = i, 2 * i + 1, 2 * i + 2
            if l < size and arr[l] > arr[big]:
                big = l
            if r < size and arr[r] > arr[big]:
                big = r
            if big == i:
                return
            arr[i], arr[big] = arr[big], arr[i]
            i = big

    for i in range(n // 2 - 1, -1, -1):
        sift(i, n)
    for end in range(n - 1, 0, -1):
        arr[0], arr[end] = arr[end], arr[0]
        sift(0, end)
    return arr


def counting_sort(arr):
    if not arr:
        return []
    lo, hi = min(arr), max(arr)
    counts = [0] * (hi - lo + 1)
    for x in arr:
        counts[x - lo] += 1
    return [i + lo for i, c in enumerate(counts) for _ in range(c)]


def shell_sort(arr):
    arr, gap = list(arr), len(arr) // 2
    while gap:
        for i in range(gap, len(arr)):
            temp, j = arr[i], i
            while j >= gap and arr[j - gap] > temp:
                arr[j] = arr[j - gap]
                j -= gap
            arr[j] = temp
        gap //= 2
    return arr


algorithms = [bubble_sort, selection_sort, insertion_sort, merge_sort, quick_sort, heap_sort, counting_sort, shell_sort]
seed, data = 42, []
for _ in range(120):
    seed = (seed * 1664525 + 1013904223) % 2 ** 32
    data.append(seed % 1000 - 500)
cases = {"empty": [], "single": [1], "sorted": list(range(20)), "reversed": list(range(20, 0, -1)), "equal": [7] * 10, "random": data, "pairs": [3, 1, 3, 1, 2]}
for f in algorithms:
    results = {name: f(case) == sorted(case) for name, case in cases.items()}
    print(f"{f.__name__:<16}", "ok" if all(results.values()) else [k for k, v in results.items() if not v])
print(merge_sort(["pear", "fig", "apple"]), quick_sort([2.5, -1, 0.5]), insertion_sort("hello"), data[:5], heap_sort(data)[:5])
try:
    bubble_sort([1, "a"])
except TypeError as e:
    print(e)
