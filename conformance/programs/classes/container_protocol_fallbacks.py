# __contains__, __iter__, __getitem__, __len__, __reversed__ and what stands in for what.
class OldSequence:
    def __init__(self, *items): self.items = items
    def __getitem__(self, i):
        if i >= len(self.items):
            raise IndexError
        return self.items[i]

s = OldSequence("a", "b", "c")
print(list(s), "b" in s, "z" in s, [*s], max(s), sorted(s, reverse=True), dict(zip(s, range(3))), tuple(s), ",".join(s))
a, *rest = s
print(a, rest)
it = iter(s)
print(type(it).__name__, next(it), list(it), list(it))
try:
    reversed(s)
    list(reversed(s))
except TypeError as e:
    print(e)
try:
    len(s)
except TypeError as e:
    print(e)

class WithLen(OldSequence):
    def __len__(self): return len(self.items)
print(list(reversed(WithLen(1, 2, 3))), bool(WithLen()), bool(WithLen(0)), bool(OldSequence()))

class StopsEarly:
    def __getitem__(self, i):
        if i == 2:
            raise StopIteration
        return i
print(list(StopsEarly()))
class Fails:
    def __getitem__(self, i):
        if i == 2:
            raise KeyError("not an end")
        return i
try:
    list(Fails())
except KeyError as e:
    print("KeyError", e)

class ContainsOnly:
    def __contains__(self, x): return x > 5 or "odd truth"
print(9 in ContainsOnly(), 1 in ContainsOnly(), 9 not in ContainsOnly())
try:
    iter(ContainsOnly())
except TypeError as e:
    print(e)
class NoContains(list):
    __contains__ = None
try:
    1 in NoContains([1])
except TypeError as e:
    print(e)
class NoIter:
    __iter__ = None
    def __getitem__(self, i): return 1
for f in (iter, lambda o: 1 in o, list):
    try:
        f(NoIter())
    except TypeError as e:
        print(e)
class BadIter:
    def __iter__(self): return [1]
for f in (iter, list, lambda o: 1 in o):
    try:
        f(BadIter())
    except TypeError as e:
        print(e)
class NotIterator:
    def __next__(self): return 1
try:
    for x in NotIterator():
        pass
except TypeError as e:
    print(e)
print(next(NotIterator()))
class Rev:
    def __reversed__(self): return "anything at all"
print(reversed(Rev()))
class NoRev(list):
    __reversed__ = None
try:
    reversed(NoRev())
except TypeError as e:
    print(e)
class Missing(dict):
    def __missing__(self, k): return f"<{k}>"
m = Missing(a=1)
print(m["a"], m["b"], m.get("b"), "b" in m, len(m))
class Slicing:
    def __getitem__(self, k): return k
    def __delitem__(self, k): print("del", k)
    def __setitem__(self, k, v): print("set", k, v)
o = Slicing()
print(o[1:2], o[::3], o[1, 2], o[1:2, ...], o[()], o[None], o[-1:], o["k"])
del o[1:3]
o[..., 1:] = 5
class HintWrong:
    def __init__(self, hint): self.hint = hint
    def __iter__(self): return iter([1, 2])
    def __length_hint__(self): return self.hint
for h in (0, 5, NotImplemented, -1, "x", 2.5):
    try:
        print(h, list(HintWrong(h)))
    except (TypeError, ValueError) as e:
        print(h, type(e).__name__, e)
