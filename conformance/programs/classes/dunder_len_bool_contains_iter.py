# Truth by __bool__ and __len__, containment with and without __contains__, iteration protocols, reversed.
class Len:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
class Bool:
    def __init__(self, b): self.b = b
    def __bool__(self): return self.b
class Both(Len):
    def __bool__(self): return True
class Neither: pass
print([bool(x) for x in (Len(0), Len(2), Bool(False), Bool(True), Both(0), Neither(), Neither)], not Len(0), Len(0) or "empty", Len(1) and "full", 1 if Bool(False) else 2, [x.n for x in filter(None, [Len(0), Len(3)])], any([Len(0), Bool(False)]), all([Len(1), Both(0)]))
class Range:
    def __init__(self, lo, hi): self.lo, self.hi = lo, hi
    def __contains__(self, x): return self.lo <= x < self.hi
    def __iter__(self): return iter(range(self.lo, self.hi))
    def __reversed__(self): return iter(range(self.hi - 1, self.lo - 1, -1))
    def __len__(self): return self.hi - self.lo
    def __getitem__(self, i): return range(self.lo, self.hi)[i]
r = Range(2, 6)
print(3 in r, 2.5 in r, 9 in r, list(r), list(reversed(r)), len(r), r[1], r[-1], r[1:3], sum(r), max(r), sorted(r, reverse=True), [*r], dict.fromkeys(r, 0), tuple(zip(r, r)), set(r) == {2, 3, 4, 5}, " ".join(map(str, r)), (lambda a, *b: b)(*r))
class OnlyIter:
    def __iter__(self): yield from "abc"
class OnlyGet:
    def __getitem__(self, i): return "xyz"[i]
for o in (OnlyIter(), OnlyGet()): print("b" in o, "y" in o, list(o), max(o), list(enumerate(o)), tuple(o), "".join(o))
for f in (lambda: len(OnlyIter()), lambda: reversed(OnlyIter()), lambda: 1 in Neither(), lambda: list(Neither()), lambda: OnlyIter()[0], lambda: len(Len(-1)), lambda: len(Len("x")), lambda: bool(Len(-1)), lambda: bool(Bool(5)), lambda: Neither()[0], lambda: "a" in r):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
