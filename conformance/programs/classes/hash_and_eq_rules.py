# __hash__ set to None by __eq__, inherited hashes, use in sets and dicts.
class Eq:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return isinstance(o, Eq) and self.v == o.v

print(Eq.__hash__)
for f in (lambda: hash(Eq(1)), lambda: {Eq(1)}, lambda: {Eq(1): 2}, lambda: Eq(1) in {1}, lambda: [Eq(1)].index(Eq(1)), lambda: Eq(2) in [Eq(1), Eq(2)]):
    try:
        print(f())
    except TypeError as e:
        print(e)

class Both(Eq):
    def __hash__(self): return hash(self.v)
print(len({Both(1), Both(1), Both(2)}), {Both(1): "one"}[Both(1)], Both(1) in {Both(1)})
class Lost(Both):
    def __eq__(self, o): return True
print(Lost.__hash__)
class Kept(Both):
    __hash__ = Both.__hash__
    def __eq__(self, o): return True
print(hash(Kept(5)) == hash(5))
class Plain: pass
class NoHash(Plain):
    __hash__ = None
p = Plain()
print(p == p, p == Plain(), hash(p) == hash(p), len({p, Plain()}))
try:
    hash(NoHash())
except TypeError as e:
    print(e)
class Bad:
    def __hash__(self): return 1.5
class Negative:
    def __hash__(self): return -1
class Huge:
    def __hash__(self): return 2 ** 100 + 7
try:
    hash(Bad())
except TypeError as e:
    print(e)
print(hash(Negative()), hash(Huge()) == hash(2 ** 100 + 7), hash(-1), hash(True), hash(1.0), hash(0.5), hash(2 ** 61 - 1), hash(-2 ** 61))
class CI(str):
    def __eq__(self, o): return self.lower() == o.lower()
    def __hash__(self): return hash(self.lower())
d = {CI("Key"): 1}
print(CI("KEY") in d, d[CI("kEy")])
class Counted:
    eqs = hashes = 0
    def __init__(self, v): self.v = v
    def __eq__(self, o): Counted.eqs += 1; return self.v == o.v
    def __hash__(self): Counted.hashes += 1; return self.v
items = [Counted(i) for i in range(5)]
s = set(items)
print(Counted.hashes, Counted.eqs, items[0] in s, Counted.eqs)
print(Counted(3) in s, Counted.eqs, Counted(77) in s, Counted.eqs)
class Unequal:
    def __eq__(self, o): return False
    def __hash__(self): return 1
u = Unequal()
print(u in [u], u in {u}, [u] == [u], u == u, [u].count(u), {u: 1} == {u: 1})
nan = float("nan")
print(nan in [nan], [nan] == [nan], nan == nan, {nan: 1}.get(nan), float("nan") in [nan], (nan,) == (nan,), [nan].index(nan))
class NeOnly:
    def __ne__(self, o): return "ne called"
print(NeOnly() != 1, NeOnly() == 1, NeOnly.__hash__ is object.__hash__)
