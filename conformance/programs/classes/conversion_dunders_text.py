# __str__, __repr__, __format__, __bytes__ and how print, f-strings, containers and % use them.
class T:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
    def __format__(self, spec): return f"format({spec})"
    def __bytes__(self): return b"bytes"
t = T()
print(t, [t], (t,), {t: t}, {"k": t}, {t}, f"{t} {t!s} {t!r} {t:abc} {t!s:>5}|", "%s %r" % (t, t), "{} {!r} {:x}".format(t, t, t), str(t), repr(t), format(t), format(t, "q"), bytes(t), str([t, [t]]))
class OnlyRepr:
    def __repr__(self): return "<only repr>"
class OnlyStr:
    def __str__(self): return "only str"
o, s = OnlyRepr(), OnlyStr()
print(o, [o], f"{o}", f"{o!s:>15}", f"{s}", str(s), "<__main__.OnlyStr object at" in repr(s), "<__main__.OnlyStr object at" in str([s]))
for bad in (lambda: f"{o:>5}", lambda: format(o, "d"), lambda: "{:5}".format(s), lambda: bytes(o), lambda: int(o), lambda: float(s)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
class Inherit(T): pass
class StrSub(str):
    def __str__(self): return "changed"
    def __repr__(self): return "Changed"
class IntSub(int):
    def __repr__(self): return "IntSub!"
class ListSub(list):
    def __repr__(self): return "L" + super().__repr__()
class DictSub(dict):
    def __str__(self): return "dict sub"
print(Inherit(), StrSub("x"), [StrSub("x")], f"{StrSub('x')}", StrSub("x") + "y", "%s" % StrSub("q"), IntSub(5), f"{IntSub(5)}", f"{IntSub(5):d}", "%d" % IntSub(5), [IntSub(5)], ListSub([1, 2]), DictSub(a=1), [DictSub(a=1)], len(StrSub("abc")), str(StrSub("x")) == "changed", StrSub("x") == "x")
class Temp:
    def __init__(self, c): self.c = c
    def __format__(self, spec):
        unit = spec[-1:] if spec[-1:] in "CFK" else ""
        value = {"F": self.c * 9 / 5 + 32, "K": self.c + 273.15}.get(unit, self.c)
        return format(value, spec[:-1] if unit else spec) + ("°" + unit if unit else "")
temp = Temp(21.5)
print(f"{temp:.1fC} {temp:.2fF} {temp:8.1fK} {temp} {temp:.0f}")
class Rec:
    def __init__(self): self.items = [1, self]
    def __repr__(self): return f"Rec({self.items[0]})"
print(Rec(), Rec().items)
class Wrong:
    def __str__(self): return None
    def __repr__(self): return 5
for f in (str, repr, print, lambda w: f"{w}", lambda w: "%s" % w, lambda w: [w].__repr__(), lambda w: "{}".format(w)):
    try:
        f(Wrong())
    except TypeError as e:
        print(e)
class Raises:
    def __repr__(self): raise ValueError("in repr")
for f in (repr, str, lambda r: str([r]), lambda r: f"{r!r}", lambda r: {"k": r}.__repr__()):
    try:
        f(Raises())
    except ValueError as e:
        print(e)
