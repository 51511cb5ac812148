# iter with one and two arguments, next with default, iterator types and their behaviour when exhausted.
it = iter([1, 2])
print(next(it), next(it), next(it, "end"), next(it, None), iter(it) is it)
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.args, e.value)
values = iter([1, 2, 3, 0, 4])
print(list(iter(lambda: next(values), 0)), list(values))
n = 0
def tick():
    global n
    n += 1
    return n
print(list(iter(tick, 4)), n, type(iter(tick, 4)).__name__)
s = iter("ab")
print(list(s), list(s), [type(iter(x)).__name__ for x in ([], (), "", {}, set(), range(1), {}.keys(), {}.values(), {}.items(), b"", frozenset(), zip(), map(str, []), "é")])
l = [1, 2]
it = iter(l)
next(it); next(it)
l.append(3)
print(next(it), next(it, "done"))
l.append(4)
print(next(it, "stays done"))
l2 = [1, 2, 3, 4]
it = iter(l2)
next(it)
del l2[:2]
print(list(it))
class C:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 2: raise StopIteration("value")
        return self.n
c = C()
print(list(c), list(c), next(c, "default"))
try:
    next(c)
except StopIteration as e:
    print(e.value, e.args)
class Restart:
    def __init__(self): self.state = [1, None, 2, None]
    def __iter__(self): return self
    def __next__(self):
        v = self.state.pop(0)
        if v is None: raise StopIteration
        return v
r = Restart()
print(list(r), list(r))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: next([1]))
attempt(lambda: next(5, 1))
attempt(lambda: iter(5))
attempt(lambda: iter(5, 1))
attempt(lambda: iter())
attempt(lambda: next())
attempt(lambda: next(iter([]), 1, 2))
attempt(lambda: iter([], 1))
attempt(lambda: next(iter(lambda: 1 / 0, 5)))
attempt(lambda: iter([1]).__next__())
attempt(lambda: iter([1]).__length_hint__())
attempt(lambda: len(iter([])))
print([x for x in iter([1, 2])], (1 in iter([1])), max(iter([3, 1])), sorted(iter("ba")), dict(iter([("a", 1)])), set(iter([1, 1])), list(zip(iter("ab"), iter([1]))))
it = iter(range(6))
print([(x, next(it)) for x in it], sum(iter([1, 2])), [*iter({"k": 1})], 2 in (it2 := iter([1, 2, 3])), list(it2))
