# Records flow through chained generators: parse, filter, batch, flatten, accumulate, and a tree walked by yield from.
def records(n):
    for i in range(n):
        yield i, i * 7919 % 1000, "abc"[i % 3]


def only(kind, rows):
    for row in rows:
        if row[2] == kind:
            yield row


def scaled(rows, factor):
    return ((i, value * factor, kind) for i, value, kind in rows if value > 100)


def batches(rows, size):
    batch = []
    for row in rows:
        batch.append(row)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch


def flat(groups):
    for group in groups:
        yield from group


def running(rows):
    total = 0
    while True:
        try:
            row = next(rows)
        except StopIteration:
            return total
        total += row[1]
        yield total


def averager():
    count = total = 0
    average = 0
    while True:
        value = yield average
        total += value
        count += 1
        average = total // count


def walk(tree):
    if isinstance(tree, tuple):
        yield from walk(tree[0])
        yield from walk(tree[1])
    else:
        yield tree


def build(depth, value=1):
    return (build(depth - 1, value * 2), build(depth - 1, value * 2 + 1)) if depth else value


last = 0
for kind in "abc" * 24:
    for last in running(iter(flat(batches(scaled(only(kind, records(30000)), 3), 16)))):
        pass
print(last)
consumer = averager()
next(consumer)
for i in range(600000):
    average = consumer.send(i % 1000)
print(average)
tree = build(12)
print(sum(sum(walk(tree)) for _ in range(24)))
