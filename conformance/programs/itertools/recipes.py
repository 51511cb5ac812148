# Small tools that programs build from itertools.
import operator
from collections import Counter, deque
from functools import reduce
from itertools import (accumulate, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile,
                       filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee,
                       zip_longest)


def take(n, iterable):
    return list(islice(iterable, n))


def nth(iterable, n, default=None):
    return next(islice(iterable, n, None), default)


def batches(iterable, n):
    iterator = iter(iterable)
    while batch := tuple(islice(iterator, n)):
        yield batch


def windows(iterable, n):
    iterator = iter(iterable)
    window = deque(islice(iterator, n - 1), maxlen=n)
    for item in iterator:
        window.append(item)
        yield tuple(window)


def unique(iterable, key=None):
    seen = set()
    for item in iterable:
        k = item if key is None else key(item)
        if k not in seen:
            seen.add(k)
            yield item


def round_robin(*iterables):
    pending = len(iterables)
    nexts = cycle(iter(it).__next__ for it in iterables)
    while pending:
        try:
            for step in nexts:
                yield step()
        except StopIteration:
            pending -= 1
            nexts = cycle(islice(nexts, pending))


def partition(predicate, iterable):
    no, yes = tee(iterable)
    return list(filterfalse(predicate, no)), list(filter(predicate, yes))


def powerset(iterable):
    items = list(iterable)
    return chain.from_iterable(combinations(items, size) for size in range(len(items) + 1))


def run_length(text):
    return [(letter, len(list(group))) for letter, group in groupby(text)]


def sieve(limit):
    flags = bytearray([0, 0]) + bytearray([1]) * (limit - 2)
    for i in range(2, int(limit ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = bytes(len(range(i * i, limit, i)))
    return compress(count(), flags)


def collatz(n):
    while True:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1


print(take(5, count(10, 5)), nth("abc", 1), nth("abc", 9, "none"))
print(list(batches("abcdefg", 3)), list(windows(range(6), 3)))
print(list(unique("AbBaCc", str.lower)), list(round_robin("abc", "d", "ef")))
print(partition(lambda x: x % 3 == 0, range(10)), list(powerset("xyz")))
print(run_length("aaabccd"), list(sieve(40)))
print(list(takewhile(lambda x: x != 1, collatz(7))))
print(list(starmap(operator.mul, zip(range(5), repeat(3)))), sum(map(operator.mul, [1, 2, 3], [4, 5, 6])))
print(["".join(p) for p in permutations("abc")][:4], list(product("ab", [0, 1])), list(pairwise("wxyz")))
print(list(accumulate([5, 1, 4, 2], max)), list(accumulate([1, 2, 3], operator.mul, initial=10)))
print(list(zip_longest("abcd", [1, 2], fillvalue="?")), list(dropwhile(str.isspace, "  x y")))
print(reduce(operator.or_, [{1}, {2}, {3}]), list(chain([1], (2,), {3: 0}, "x")))
print([len(list(combinations_with_replacement(range(n), 2))) for n in range(5)])
words = sorted("one two three four five six".split(), key=len)
print({size: list(group) for size, group in groupby(words, key=len)})
grid = dict(zip(product(range(3), repeat=2), cycle("xo")))
print(Counter(grid.values()), "".join(grid[row, column] for row in range(3) for column in range(3)))
print(next(filter(lambda triple: triple[0] ** 2 + triple[1] ** 2 == triple[2] ** 2, combinations(range(1, 30), 3))))
first, second = tee(x * x for x in range(5))
next(second, None)
print([b - a for a, b in zip(first, second)])
print(list(islice(chain.from_iterable(repeat([1, 2, 3])), 2, 12, 4)))
