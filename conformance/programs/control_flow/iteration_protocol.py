# __iter__/__next__, __getitem__ fallback, iterators that misbehave.
class Count:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        self.i = 0
        return self
    def __next__(self):
        if self.i >= self.n:
            raise StopIteration
        self.i += 1
        return self.i

print(list(Count(3)), sum(Count(4)), max(Count(5)), 3 in Count(3), 9 in Count(3))
for a in Count(2):
    for b in Count(2):
        print(a, b)
a, b, c = Count(3)
print(a, b, c, [*Count(2)], tuple(Count(1)), dict(zip("ab", Count(5))))

class Seq:
    def __getitem__(self, i):
        print("get", i)
        if i == 3:
            raise IndexError
        return i * i

print(list(Seq()))
print(4 in Seq())
it = iter(Seq())
print(next(it), next(it))

class Bad1:
    def __iter__(self):
        return 5

class Bad2:
    __iter__ = None
    def __getitem__(self, i):
        return i

class Bad3:
    def __iter__(self):
        return self

for bad in (Bad1(), Bad2(), Bad3(), 5, None, 1.5):
    try:
        for x in bad:
            pass
    except TypeError as e:
        print(e)

class Raises:
    def __iter__(self):
        return self
    def __next__(self):
        raise ValueError("in next")

try:
    list(Raises())
except ValueError as e:
    print(e)
it = iter([1])
print(next(it), next(it, "default"), next(it, None))
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)
try:
    next([1])
except TypeError as e:
    print(e)
