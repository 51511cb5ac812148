from itertools import accumulate, chain, combinations, count, cycle, groupby, islice, permutations, product, takewhile
from operator import itemgetter, mul

print(sum(a * b + c for a, b, c in product(range(120), repeat=3)))
print(sum(1 for p in permutations(range(9)) if p[0] < p[-1]))
print(sum(sum(c) for c in combinations(range(22), 7)))
numbers = list(islice(count(3, 7), 300000))
print(sum(chain(numbers, reversed(numbers), chain.from_iterable([n, n + 1] for n in range(200000)))))
print(max(accumulate(numbers)), list(islice(accumulate(range(1, 40), mul), 20, 22)))
pairs = sorted(zip(cycle("abcde"), range(300000)), key=itemgetter(0))
print([(key, sum(1 for _ in group)) for key, group in groupby(pairs, key=itemgetter(0))])
print(sum(takewhile(lambda n: n < 2000000, numbers)))
