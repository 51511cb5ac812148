# __hash__, __eq__, __lt__, __repr__ and __del__-free hooks that change the container they are called for.
class EvilEq:
    def __init__(self, action): self.action = action
    def __hash__(self): return 1
    def __eq__(self, o):
        self.action()
        return False
d = {}
calls = []
e1, e2 = EvilEq(lambda: calls.append(1)), EvilEq(lambda: calls.append(2))
d[e1] = "a"
d[e2] = "b"
print(len(d), len(calls) > 0, d[e1], d[e2])
def clear():
    if len(d2) > 2: d2.clear()
d2 = {EvilEq(lambda: None): i for i in range(3)}
d2[EvilEq(clear)] = "after"
print(len(d2))
l = [1, 2, 3]
class Shrinks:
    def __eq__(self, o): l.clear(); return False
print(Shrinks() in l, l)
l[:] = [1, 2, 3]
print(l.count(Shrinks()), l)
l[:] = [1, 2, 3]
try: l.index(Shrinks())
except ValueError as e: print(type(e).__name__, l)
l[:] = [1, 2, 3]
try: l.remove(Shrinks())
except ValueError as e: print(e, l)
class Grows:
    def __init__(self): self.n = 0
    def __lt__(self, o):
        target.append(0)
        return True
target = [Grows(), Grows(), Grows()]
try: target.sort()
except ValueError as e: print(e, len(target))
class ReprClears:
    def __repr__(self): box.clear(); return "R"
box = [1, ReprClears(), 3]
print(repr(box), box)
bd = {"a": 1}
class ReprAdds:
    def __repr__(self):
        bd[len(bd)] = 1
        return "A"
bd["r"] = ReprAdds()
try: print(repr(bd).startswith("{'a': 1"), len(bd))
except RuntimeError as e: print(e)
class KeyChanges:
    def __hash__(self): s.add(99) if s is not None else None; return 5
    def __eq__(self, o): return self is o
s = None
k = KeyChanges()
s = {1, 2}
s.add(k)
print(len(s), 99 in s)
class Idx:
    def __index__(self): data.clear(); return 1
data = [1, 2, 3]
try: print(data[Idx()])
except IndexError as e: print(e, data)
data = [1, 2, 3, 4]
print(data[Idx():], data)
ba = bytearray(b"abc")
class IdxB:
    def __index__(self): ba.clear(); return 0
try: ba[0] = IdxB()
except IndexError as e: print(e, ba)
class Iter:
    def __iter__(self): tgt.append("x"); return iter([1, 2])
tgt = []
tgt += Iter()
tgt[0:1] = Iter()
tgt.extend(Iter())
print(tgt)
class LenLies:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i
print(list(LenLies(100)), list(LenLies(0)), tuple(LenLies(1)), [*reversed(LenLies(3))], sorted(LenLies(9)))
