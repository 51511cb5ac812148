# What == and < do with NotImplemented, mixed types, identity fall back and subclass priority.
class Eq:
    def __init__(self, n): self.n = n
    def __eq__(self, o):
        print(f"Eq({self.n}).__eq__({getattr(o, 'n', o)})")
        return self.n == o.n if isinstance(o, Eq) else NotImplemented
class Sub(Eq):
    def __eq__(self, o):
        print(f"Sub({self.n}).__eq__({getattr(o, 'n', o)})")
        return super().__eq__(o)
print(Eq(1) == Eq(1), Eq(1) == 1, 1 == Eq(1), Eq(1) != Eq(2))
print(Eq(1) == Sub(1))
print(Sub(1) == Eq(2))
print(Eq(1) in [Eq(2), Eq(1)])
class Lt:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt"); return NotImplemented
    def __gt__(self, o): print("gt"); return "from gt"
print(Lt(1) < Lt(2))
print(5 < Lt(1))
for op in (lambda: Lt(1) <= Lt(2), lambda: Lt(1) < 5, lambda: object() < object(), lambda: None < None, lambda: [] < (), lambda: {} >= {}, lambda: 1 < "1", lambda: 1j > 0, lambda: int < str, lambda: len < len, lambda: ... < 1, lambda: b"" < "", lambda: {1} < [1], lambda: range(1) < range(2), lambda: NotImplemented < 1):
    try:
        print(op())
    except TypeError as e:
        print(e)
class AlwaysEqual:
    def __eq__(self, o): return True
    def __ne__(self, o): return True
a = AlwaysEqual()
print(a == 5, 5 == a, a != 5, a == None, None == a, [a] == [1], (1, a) == (1, 2), {"k": a} == {"k": 0}, a in [3], [3].index(a), [1, 2].count(a), a is a)
class NeOnly:
    def __eq__(self, o): return isinstance(o, NeOnly)
print(NeOnly() != NeOnly(), NeOnly() != 5, not NeOnly() == 5)
class Chain:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print(self.n, "<", o.n); return self.n < o.n
x = [Chain(i) for i in (1, 5, 3)]
print(x[0] < x[1] < x[2], x[0] < x[2] < x[1])
class NotBool:
    def __eq__(self, o): return []
print(NotBool() == 1, bool(NotBool() == 1), NotBool() != 1, [NotBool()] == [1])
print(1 == 1.0 == True, 1 < 2 < 3 > 0 != 5, (1 < 2) == True, 1 < (2 == True), "a" < "b" <= "b", 3 > 2 == True, 1 in [1] == True)
print(float("nan") != float("nan"), [1, 2] < [1, 3], [1] < [1, 0], (2,) > (1, 5), "Z" < "a", "" < "a", [] == (), {} == set(), True == 1, None == 0, "1" == 1)
