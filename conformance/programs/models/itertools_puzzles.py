from itertools import (accumulate, chain, combinations, count, cycle, groupby, islice, permutations, product, takewhile, zip_longest)


def run_length(s):
    return [(k, len(list(g))) for k, g in groupby(s)]


def send_more_money():
    # a smaller cryptarithm: TO + GO = OUT
    for t, o, g, u in permutations(range(10), 4):
        if t and g and o and (10 * t + o) + (10 * g + o) == 100 * o + 10 * u + t:
            yield f"{t}{o} + {g}{o} = {o}{u}{t}"


def primes():
    found = []
    for n in count(2):
        if all(n % p for p in takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


def magic_squares():
    for a, b, c in permutations(range(1, 10), 3):
        if a + b + c != 15:
            continue
        rest = [x for x in range(1, 10) if x not in (a, b, c)]
        for d, e, f in permutations(rest, 3):
            if d + e + f == 15:
                g, h, i = 15 - a - d, 15 - b - e, 15 - c - f
                if sorted((a, b, c, d, e, f, g, h, i)) == list(range(1, 10)) and a + e + i == 15 == c + e + g:
                    yield (a, b, c), (d, e, f), (g, h, i)


print(run_length("aaabccd"))
print(list(send_more_money()))
print(list(islice(primes(), 15)))
squares = list(magic_squares())
print(len(squares), squares[0])
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4, 1, 5], max)), list(accumulate(range(1, 6), lambda a, b: a * b)))
print(["".join(p) for p in product("ab", repeat=2)], list(combinations("ABC", 2)), len(list(permutations(range(5), 3))))
print(list(zip_longest("abc", [1], fillvalue="-")), list(chain([1], (2, 3), "x")), list(chain.from_iterable([[1], [2, 3]])))
players = cycle(["Ann", "Bob", "Cy"])
print([next(players) for _ in range(7)])
teams = sorted([("red", 3), ("blue", 5), ("red", 7), ("blue", 1)])
for team, rows in groupby(teams, key=lambda r: r[0]):
    scores = [s for _, s in rows]
    print(team, scores, sum(scores))
print([c for c in combinations(range(1, 7), 3) if sum(c) == 10], [p for p in product(range(1, 20), repeat=3) if p[0] <= p[1] and p[0] ** 2 + p[1] ** 2 == p[2] ** 2])
print([(a, b) for a, b in zip("abcd", islice("abcd", 1, None))], list(islice(count(10, 5), 2, 6, 2)))
