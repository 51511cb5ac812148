# Rich comparisons: a class decorator that fills in the missing ones, sorting, min and max.
def total_ordering(cls):
    def le(self, o):
        r = self.__lt__(o)
        return r if r is NotImplemented else r or self == o
    def gt(self, o):
        r = self.__lt__(o)
        return r if r is NotImplemented else not r and self != o
    def ge(self, o):
        r = self.__lt__(o)
        return r if r is NotImplemented else not r
    for name, f in (("__le__", le), ("__gt__", gt), ("__ge__", ge)):
        f.__name__ = name
        setattr(cls, name, f)
    return cls

@total_ordering
class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) for p in text.split("."))
    def __eq__(self, o):
        return self.parts == o.parts if isinstance(o, Version) else NotImplemented
    def __lt__(self, o):
        return self.parts < o.parts if isinstance(o, Version) else NotImplemented
    def __hash__(self): return hash(self.parts)
    def __repr__(self): return "v" + ".".join(map(str, self.parts))

a, b, c = Version("1.2"), Version("1.10"), Version("1.2")
print(a < b, a <= c, a > b, a >= c, a == c, a != b, a < b > c, a == c < b)
vs = [Version(t) for t in ("2.0", "1.9.9", "10.1", "1.10", "1.2.0")]
print(sorted(vs), max(vs), min(vs), sorted(vs, reverse=True)[0])
for f in (lambda: a < 5, lambda: a >= "1.2", lambda: sorted([a, 3]), lambda: max(a, "x"), lambda: a == 5, lambda: a != None):
    try:
        print(f())
    except TypeError as e:
        print(e)
print({Version("1.0"): "x"}[Version("1.0")], len({Version("1"), Version("1"), Version("2")}))

class Card:
    ranks = "23456789TJQKA"
    def __init__(self, s): self.rank, self.suit = s
    def __lt__(self, o): return self.ranks.index(self.rank) < self.ranks.index(o.rank)
    def __repr__(self): return self.rank + self.suit
hand = [Card(s) for s in "KH 3D AS TC 3S 2H".split()]
hand.sort()
print(hand, max(hand, key=lambda x: Card.ranks.index(x.rank)))
print(sorted(hand, key=lambda x: (x.suit, x.rank)))
class Weird:
    def __lt__(self, o): return "truthy"
    def __le__(self, o): return []
    def __eq__(self, o): return "equal-ish"
    __hash__ = object.__hash__
w = Weird()
print(w < 1, w <= 1, w == 1, w != 1, not (w <= 1), 1 > w, 1 >= w, (w == 1) is True)
print([w] == [1], w in [5], (w,) < (1,), [w].index("anything"))
class Raises:
    def __bool__(self): raise RuntimeError("no truth")
class ReturnsRaises:
    def __lt__(self, o): return Raises()
try:
    sorted([ReturnsRaises(), ReturnsRaises()])
except RuntimeError as e:
    print(e)
try:
    0 < ReturnsRaises() < 5
except (TypeError, RuntimeError) as e:
    print(type(e).__name__, e)
