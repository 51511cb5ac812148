# Containers that are changed by the very operation that is under way: __eq__, __hash__, __lt__ and key functions.
import bisect
import heapq
from collections import Counter, defaultdict, deque
from functools import cmp_to_key, lru_cache, reduce
from itertools import accumulate, chain, cycle, groupby, islice, tee, zip_longest


def show(name, f):
    try:
        print(name, repr(f()))
    except Exception as e:
        print(name, type(e).__name__, e)


class Clears:
    """Equal to nothing; clears a container when it is compared."""

    def __init__(self, box, value=0):
        self.box = box
        self.value = value

    def __eq__(self, other):
        self.box.clear()
        return False

    def __lt__(self, other):
        self.box.clear()
        return self.value < getattr(other, "value", 0)

    def __hash__(self):
        return 1

    def __repr__(self):
        return "Clears"


d = deque()
d.extend([1, Clears(d), 2, 3])
show("deque index", lambda: d.index(7))
d.extend([1, Clears(d), 2])
show("deque count", lambda: d.count(7))
d.extend([1, Clears(d), 2])
show("deque remove", lambda: d.remove(7))
d.extend([1, Clears(d), 2])
show("deque contains", lambda: 7 in d)
d.extend([Clears(d), 2])
show("deque compare", lambda: d == deque([5, 2]))
heap = []
heap.extend([Clears(heap, 3), Clears(heap, 2), Clears(heap, 1)])
show("heapify", lambda: heapq.heapify(heap))
heap.extend([Clears(heap, 1), Clears(heap, 2)])
show("heappush", lambda: heapq.heappush(heap, Clears(heap, 0)))
heap[:] = [Clears(heap, i) for i in range(5)]
show("heappop", lambda: heapq.heappop(heap))
items = [1, 2, 3, 4, 5, 6]


def shrinking(x):
    items.clear()
    return x


show("bisect key", lambda: bisect.bisect_left(items, 3, key=shrinking))
print(items)
counter = Counter()
key = Clears(counter)
counter[key] = 2
show("counter look-up", lambda: counter[Clears(counter)])
counter[key] = 1
show("counter update", lambda: counter.update([Clears(counter), Clears(counter)]))


def grows():
    table["other"] = 1
    return len(table)


table = defaultdict(grows)
print(table["new"], dict(table))


def fills():
    table["same"] = "inside"
    return "outside"


table.default_factory = fills
print(table["same"], table["same"])


@lru_cache(maxsize=2)
def nested(n):
    if n > 0:
        nested(n - 1)
        nested(n - 1)
    if n == 2:
        nested.cache_clear()
    return n


print(nested(4), nested.cache_info())


@lru_cache(maxsize=1)
def again(n, depth=0):
    return n if depth > 2 else again(n, depth + 1)


print(again(1), again(1), again.cache_info())
show("reduce", lambda: reduce(lambda a, b: items.append(a) or b, [1, 2, 3]))
numbers = [3, 1, 2]


def disturbing(a, b):
    numbers.append(0)
    return a - b


show("sort", lambda: numbers.sort(key=cmp_to_key(disturbing)))
growing = [1]
show("cycle", lambda: list(islice(cycle(growing), 3)))
source = [1, 2, 3]
show("chain", lambda: [source.append(x) or x for x in islice(chain(source), 8)])
left, right = tee(source)
next(left)
source.append("late")
print(list(left)[-1], list(right)[-1])


def generate():
    yield 1
    yield from (x for x in inner)


inner = accumulate(iter([1, 2, 3]))
show("zip_longest", lambda: list(zip_longest(generate(), inner)))
groups = groupby([1, 1, 2, 2])
first = next(groups)
second = next(groups)
print(list(first[1]), list(second[1]))


class Again:
    def __iter__(self):
        return self

    def __next__(self):
        return next(self.tee)


looped = Again()
looped.tee, other = tee(looped)
show("tee", lambda: next(other))
