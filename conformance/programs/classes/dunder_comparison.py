# Rich comparison, reflection, defaults, __eq__ without __hash__.
class Version:
    def __init__(self, text):
        self.parts = tuple(map(int, text.split(".")))
    def __repr__(self):
        return ".".join(map(str, self.parts))
    def __eq__(self, o):
        return isinstance(o, Version) and self.parts == o.parts
    def __lt__(self, o):
        if not isinstance(o, Version):
            return NotImplemented
        return self.parts < o.parts
    def __le__(self, o):
        return self < o or self == o
    def __hash__(self):
        return hash(self.parts)

vs = [Version(t) for t in ("1.10", "1.2", "1.2.1", "0.9")]
print(sorted(vs), max(vs), min(vs), vs[0] > vs[1], vs[1] >= vs[0], vs[0] != vs[1])
print(Version("1.0") == Version("1.0"), Version("1.0") in vs, {Version("1.0"), Version("1.0")})
try:
    vs[0] < 5
except TypeError as e:
    print(e)
try:
    vs[0] >= 5
except TypeError as e:
    print(e)

class OnlyEq:
    def __eq__(self, o):
        print("eq called")
        return True

o = OnlyEq()
print(o == 1, 1 == o, o != 1, o == o, o in [1, 2], [o] == [5], (o,) != (5,))
try:
    hash(o)
except TypeError as e:
    print(e)
try:
    {o}
except TypeError as e:
    print(e)

class R:
    def __lt__(self, o): return f"lt {o}"
    def __gt__(self, o): return f"gt {o}"
    def __le__(self, o): return f"le {o}"
    def __ge__(self, o): return f"ge {o}"
    def __eq__(self, o): return f"eq {o}"
    def __ne__(self, o): return f"ne {o}"

r = R()
print(r < 1, r > 1, r <= 1, r >= 1, r == 1, r != 1)
print(1 < r, 1 > r, 1 <= r, 1 >= r, 1 == r, 1 != r)
print([1] == r, None == r, "a" < r)

class Base:
    def __eq__(self, o):
        return "base"
class Sub(Base):
    def __eq__(self, o):
        return "sub"
print(Base() == Sub(), Sub() == Base())
class NI:
    def __eq__(self, o):
        return NotImplemented
    def __lt__(self, o):
        return NotImplemented
n = NI()
print(n == n, n == NI(), n != NI(), n == 5)
try:
    n < n
except TypeError as e:
    print(e)
class Truthless:
    def __eq__(self, o):
        return self
    def __bool__(self):
        raise RuntimeError("bool of result")
try:
    5 in [Truthless()]
except RuntimeError as e:
    print(e)
class HashKept(Base):
    __hash__ = Base.__hash__
print(HashKept.__hash__ is None, Base.__hash__ is None, object.__hash__ is None)
