# Iterators written as classes: counters, windows, chains, trees, cycles.
class Countdown:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n + 1
class Fib:
    def __init__(self, limit): self.limit = limit
    def __iter__(self):
        a, b, out = 0, 1, []
        while a < self.limit:
            out.append(a)
            a, b = b, a + b
        return iter(out)
class Window:
    def __init__(self, it, n): self.it, self.n, self.buf = iter(it), n, []
    def __iter__(self): return self
    def __next__(self):
        while len(self.buf) < self.n:
            self.buf.append(next(self.it))
        out = tuple(self.buf)
        self.buf.pop(0)
        return out
class Chain:
    def __init__(self, *its): self.its, self.cur = iter(its), iter(())
    def __iter__(self): return self
    def __next__(self):
        while True:
            try:
                return next(self.cur)
            except StopIteration:
                self.cur = iter(next(self.its))
class Cycle:
    def __init__(self, items): self.items, self.i = list(items), -1
    def __iter__(self): return self
    def __next__(self):
        self.i = (self.i + 1) % len(self.items)
        return self.items[self.i]
class Peek:
    def __init__(self, it): self.it, self.stack = iter(it), []
    def peek(self):
        if not self.stack: self.stack.append(next(self.it))
        return self.stack[-1]
    def __iter__(self): return self
    def __next__(self): return self.stack.pop() if self.stack else next(self.it)
print(list(Countdown(3)), list(Fib(50)), list(Window("abcd", 2)), list(Window([1, 2], 3)), list(Chain([1], "ab", (), range(2))), [x for x, _ in zip(Cycle("xyz"), range(7))])
f = Fib(10)
print(list(f), list(f), 5 in f, 4 in f, max(f), sum(f), [*f][::-1])
c = Countdown(5)
print(next(c), 3 in c, list(c), list(c))
p = Peek([1, 2, 3])
print(p.peek(), next(p), next(p), p.peek(), list(p))
a, *b = Countdown(4)
print(a, b, dict(zip(Countdown(2), "ab")), sorted(Countdown(3)), set(Countdown(2)), tuple(map(str, Countdown(2))), "".join(map(str, Countdown(9))))
class Tree:
    def __init__(self, v, *kids): self.v, self.kids = v, kids
    def __iter__(self): return TreeIter(self)
class TreeIter:
    def __init__(self, t): self.stack = [t]
    def __iter__(self): return self
    def __next__(self):
        if not self.stack: raise StopIteration
        t = self.stack.pop()
        self.stack.extend(reversed(t.kids))
        return t.v
t = Tree(1, Tree(2, Tree(3)), Tree(4, Tree(5), Tree(6)))
print(list(t), sum(t), [v for v in t if v % 2])
for x in Chain(Countdown(2), t):
    if x == 3: continue
    if x == 5: break
    print(x, end=" ")
print()
