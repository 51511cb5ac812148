# total_ordering over each operation that a class may define, and what it answers for strangers.
from functools import total_ordering


def make(root, strict=True):
    class Number:
        def __init__(self, value):
            self.value = value

        def __eq__(self, other):
            if strict and not isinstance(other, Number):
                return NotImplemented
            return self.value == other.value

    def compare(self, other):
        if strict and not isinstance(other, Number):
            return NotImplemented
        a, b = self.value, other.value
        return {"__lt__": a < b, "__le__": a <= b, "__gt__": a > b, "__ge__": a >= b}[root]

    if root == "__lt__":
        Number.__lt__ = compare
    elif root == "__le__":
        Number.__le__ = compare
    elif root == "__gt__":
        Number.__gt__ = compare
    else:
        Number.__ge__ = compare
    return total_ordering(Number)


for root in ("__lt__", "__le__", "__gt__", "__ge__"):
    Number = make(root)
    for a, b in ((1, 2), (2, 2), (3, 2)):
        x, y = Number(a), Number(b)
        print(root, a, b, x < y, x <= y, x > y, x >= y, x == y, x != y)
    for test in (lambda: Number(1) < 5, lambda: Number(1) >= "a", lambda: 3 > Number(1), lambda: Number(1) <= None):
        try:
            print(test())
        except TypeError as e:
            print(e)
    print([n.value for n in sorted(map(Number, [3, 1, 2]))], max(Number(4), Number(9)).value, Number.__ge__.__name__)


@total_ordering
class Odd:
    def __lt__(self, other):
        return []  # false, but not False


print(Odd() > Odd(), Odd() <= Odd(), Odd() >= Odd())


class Both(int):
    def __lt__(self, other):
        return int(self) % 10 < int(other) % 10


Both = total_ordering(Both)
print(Both(19) < Both(21), Both(21) > Both(19), Both(11) >= Both(29))
