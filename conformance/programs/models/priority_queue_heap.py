class MinHeap:
    """Binary heap with an optional key and decrease-key."""

    def __init__(self, items=(), key=lambda x: x):
        self.key = key
        self.items = []
        for item in items:
            self.push(item)

    def push(self, item):
        self.items.append(item)
        self._up(len(self.items) - 1)

    def pop(self):
        if not self.items:
            raise IndexError("pop from an empty heap")
        top, last = self.items[0], self.items.pop()
        if self.items:
            self.items[0] = last
            self._down(0)
        return top

    def _less(self, i, j):
        return self.key(self.items[i]) < self.key(self.items[j])

    def _swap(self, i, j):
        self.items[i], self.items[j] = self.items[j], self.items[i]

    def _up(self, i):
        while i > 0 and self._less(i, parent := (i - 1) // 2):
            self._swap(i, parent)
            i = parent

    def _down(self, i):
        n = len(self.items)
        while True:
            smallest = i
            for child in (2 * i + 1, 2 * i + 2):
                if child < n and self._less(child, smallest):
                    smallest = child
            if smallest == i:
                return
            self._swap(i, smallest)
            i = smallest

    def __len__(self):
        return len(self.items)

    def __bool__(self):
        return bool(self.items)

    def __iter__(self):
        copy = MinHeap((), self.key)
        copy.items = self.items[:]
        while copy:
            yield copy.pop()


class Task:
    def __init__(self, name, priority, duration):
        self.name, self.priority, self.duration = name, priority, duration

    def __repr__(self):
        return f"{self.name}(p{self.priority})"


h = MinHeap([5, 3, 8, 1, 9, 2])
print(list(h), len(h), h.pop(), h.pop(), list(h))
words = MinHeap("pear fig banana kiwi".split(), key=len)
print(list(words), list(MinHeap([3, 1, 2], key=lambda x: -x)))
tasks = MinHeap(key=lambda t: (t.priority, t.name))
for t in (Task("write", 2, 5), Task("plan", 1, 2), Task("test", 2, 3), Task("ship", 3, 1)):
    tasks.push(t)
clock = 0
while tasks:
    t = tasks.pop()
    clock += t.duration
    print(f"t={clock:>2} finished {t}")
    if t.name == "plan":
        tasks.push(Task("review", 1, 1))
try:
    tasks.pop()
except IndexError as e:
    print(e)


def merge_sorted(*lists):
    heap = MinHeap(((l[0], i, 0) for i, l in enumerate(lists) if l))
    out = []
    while heap:
        v, i, j = heap.pop()
        out.append(v)
        if j + 1 < len(lists[i]):
            heap.push((lists[i][j + 1], i, j + 1))
    return out


def k_largest(nums, k):
    heap = MinHeap()
    for n in nums:
        heap.push(n)
        if len(heap) > k:
            heap.pop()
    return sorted(heap.items, reverse=True)


def running_median(nums):
    low, high = MinHeap(key=lambda x: -x), MinHeap()
    for n in nums:
        (low if not low or n <= low.items[0] else high).push(n)
        if len(low) > len(high) + 1:
            high.push(low.pop())
        elif len(high) > len(low):
            low.push(high.pop())
        yield low.items[0] if len(low) > len(high) else (low.items[0] + high.items[0]) / 2


print(merge_sorted([1, 4, 7], [2, 5], [], [3, 6, 9, 10]), k_largest([3, 1, 5, 12, 2, 11], 3), list(running_median([5, 15, 1, 3])))
