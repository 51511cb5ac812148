# intersection with an iterable ends when every item has been found: the rest is not even hashed.
rest = iter([1, 2, 3])
print({1}.intersection(rest), list(rest))  # expect: {1} [2, 3]
rest = iter([1, 2, 3, [4]])
print(sorted({1, 2}.intersection(rest)), list(rest))
rest = iter([5, 1, 2])
print(frozenset({1}).intersection(rest), list(rest))
numbers = {1, 2}
rest = iter([2, 1, []])
numbers.intersection_update(rest)
print(sorted(numbers), list(rest))
try:
    {1, 2}.intersection([1, []])
except TypeError as error:
    print(error)
print(set().intersection([1, 2]), {1}.intersection([], [1]))
