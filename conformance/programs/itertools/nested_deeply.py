# Iterators over iterators: what is nested deeply ends, one way or the other, without harm.
from itertools import accumulate, chain, cycle, islice

for wrap in (chain, enumerate, accumulate, cycle, lambda it: islice(it, 5), lambda it: map(str, it), zip):
    it = iter([1])
    for _ in range(200):
        it = wrap(it)
    print(str(next(it))[:40])
