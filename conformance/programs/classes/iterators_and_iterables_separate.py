# A container that makes fresh iterators, and an iterator that is used up.
class Deck:
    def __init__(self, *cards): self.cards = list(cards)
    def __iter__(self): return DeckIterator(self)
    def __len__(self): return len(self.cards)
    def __reversed__(self): return DeckIterator(self, step=-1)
class DeckIterator:
    def __init__(self, deck, step=1):
        self.deck, self.step = deck, step
        self.at = 0 if step > 0 else len(deck) - 1
    def __iter__(self): return self
    def __next__(self):
        if not 0 <= self.at < len(self.deck.cards): raise StopIteration
        card = self.deck.cards[self.at]
        self.at += self.step
        return card
d = Deck("A", "K", "Q")
print(list(d), list(d), list(reversed(d)), [(a, b) for a in d for b in d][:4], "K" in d, "2" in d)
it = iter(d)
print(next(it), list(it), list(it), next(it, "none"))
first, *others = d
print(first, others, max(d), sorted(d), dict(enumerate(d)), ",".join(d), set(d) == {"A", "K", "Q"}, [*d, *d], tuple(zip(d, d)), list(map(str.lower, d)), any(c == "Q" for c in d))
class Repeating:
    def __init__(self): self.calls = 0
    def __iter__(self):
        self.calls += 1
        return iter(range(self.calls))
r = Repeating()
print(list(r), list(r), list(r), r.calls)
class AfterStop:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n % 3 == 0: raise StopIteration
        return self.n
s = AfterStop()
print(list(s), list(s), list(s))
def until(f, sentinel): return list(iter(f, sentinel))
values = [3, 1, 4, 1, 5]
print(until(values.pop, 4), values, until(iter("abc").__next__, "c"))
it = iter([1, 2, 3].pop, 2)
print(next(it), next(it, "sentinel reached"), next(it, "stays ended"))
for bad in (lambda: iter(5, 1), lambda: iter(), lambda: next([]), lambda: next(iter([])), lambda: iter(len), lambda: reversed({1}), lambda: reversed(iter([])), lambda: next(iter([]), 1, 2)):
    try:
        print(bad())
    except (TypeError, StopIteration) as e:
        print(type(e).__name__, e)
