# Sorting agrees with insertion sort: stable, in both directions, for ints, floats, strings, tuples and mixtures.
state = 7


def random(limit):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % limit


def insertion_sorted(items, key, reverse):
    result = []
    for item in items:
        at = len(result)
        while at > 0 and (key(result[at - 1]) < key(item) if reverse else key(item) < key(result[at - 1])):
            at -= 1
        result.insert(at, item)
    return result


def items_of(kind, count):
    spread = 1 + random(300)
    if kind == 0:
        return [random(spread) for _ in range(count)]
    if kind == 1:
        return [random(spread) / 4 for _ in range(count)]
    if kind == 2:
        return [chr(97 + random(26)) * random(5) + chr(97 + random(3)) for _ in range(count)]
    if kind == 3:
        return [(random(5), random(spread)) for _ in range(count)]
    if kind == 4:
        return [random(spread) if random(2) else random(spread) / 2 for _ in range(count)]
    if kind == 5:
        return [i if random(10) else random(spread) for i in range(count)]
    if kind == 6:
        return [count - i + random(3) for i in range(count)]
    return [(('a', 'b')[random(2)], (random(3), chr(0x430 + random(32)))) for _ in range(count)]


bad = 0
for turn in range(160):
    kind = turn % 8
    items = items_of(kind, random(130))
    for reverse in (False, True):
        for key in (None, str, lambda item: random and str(item)[-1:], lambda item: 0):
            expected = insertion_sorted(items, key or (lambda item: item), reverse)
            result = sorted(items, key=key, reverse=reverse)
            if repr(result) != repr(expected):
                bad += 1
                print(kind, reverse, items, result)
    if turn % 20 == 0:
        print(turn, sorted(items)[:8])
print('bad:', bad)
large = [random(10**6) for _ in range(30000)]
result = sorted(large)
print(all(result[i] <= result[i + 1] for i in range(len(result) - 1)), sum(result) == sum(large), result[:3])
result = sorted(large, key=lambda number: number % 100)
print(all((result[i] % 100) <= (result[i + 1] % 100) for i in range(len(result) - 1)), result[:5])


class Backwards:
    compared = 0

    def __init__(self, number):
        self.number = number

    def __lt__(self, other):
        Backwards.compared += 1
        return self.number > other.number


things = sorted([Backwards(number) for number in large[:1000]])
print([thing.number for thing in things[:5]], Backwards.compared)


class Confused:
    def __lt__(self, other):
        return random(2) == 0


print(len(sorted([Confused() for _ in range(500)])))


class Failing:
    calls = 0

    def __lt__(self, other):
        Failing.calls += 1
        if Failing.calls == 40:
            raise ZeroDivisionError('forty')
        return False


things = [Failing() for _ in range(100)]
before = set(map(id, things))
try:
    things.sort()
except ZeroDivisionError as error:
    print(error, len(things), set(map(id, things)) == before)
