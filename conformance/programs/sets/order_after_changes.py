# A set of numbers iterates in CPython's order, also after removals, copies, pops and set operations.
state = 12345


def random(limit):
    global state
    state = (state * 1103515245 + 12345) % 2147483648
    return (state >> 8) % limit


def number():
    kind = random(10)
    if kind < 6:
        return random(80) - 20
    if kind < 7:
        return random(2**20) << random(44)
    if kind < 8:
        return (random(200) - 100) / 2
    if kind < 9:
        return (random(12), random(12))
    return -random(5000)


sets = [set() for _ in range(4)]
for turn in range(1500):
    operation = random(20)
    i, j, k = random(4), random(4), random(4)
    if operation < 6:
        for _ in range(1 + random(6)):
            sets[i].add(number())
    elif operation < 9:
        for _ in range(1 + random(4)):
            sets[i].discard(number())
    elif operation < 11:
        if sets[i]:
            print(sets[i].pop(), end=' ')
    elif operation == 11:
        sets[i] = sets[j].copy()
    elif operation == 12:
        sets[i] = sets[j] | sets[k]
    elif operation == 13:
        sets[i] = sets[j] & sets[k]
    elif operation == 14:
        sets[i] = sets[j] - sets[k]
    elif operation == 15:
        sets[i] = sets[j] ^ sets[k]
    elif operation == 16:
        sets[i] |= sets[j]
    elif operation == 17:
        sets[i] -= sets[j]
    elif operation == 18:
        sets[i] = set([number() for _ in range(random(60))])
    else:
        sets[i] = set(dict.fromkeys(number() for _ in range(random(40))))
    if turn % 10 == 0:
        print(turn, len(sets[i]), sets[i])
print(frozenset(range(20, 0, -3)), {10**18, 3, 2**61 - 1, 0.5, -1, -2})

# A display of constants goes through the compiler's frozenset, one of other expressions does not.
one = 1
print({100, 3, 57, 22, 8, 41}, {one * 100, 3, 57, 22, 8, 41})
print({9, 33, 17, 1, 25, 41, 49}, {one, 33, 17, 9, 25, 41, 49}, {-1, -9, -17, -25, 8, 16, 24})
print({(1, 2), (3, 4), (5, 6), (7, 8)}, {1.5, 2.5, 3.5, 4.5, 5.5, 6.5}, {40, 8}, {True, 2, 10, 18, 26, 34, 42, 50})
print({x * 8 for x in range(12)}, set([64, 32, 16, 8, 0]), {*[64, 32, 16, 8, 0]})
print({100, 3, 57, 22, 8, 41} - {3}, {100, 3, 57, 22, 8, 41} | {900, 800, 700})
