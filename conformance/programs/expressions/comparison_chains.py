# A chain evaluates each operand once and stops at the first false link.
def value(name, v):
    print("eval", name)
    return v

print(value("a", 1) < value("b", 2) < value("c", 3))
print(value("a", 3) < value("b", 2) < value("c", 1))
print(1 < 2 > 1 != 3 == 3 >= 3 <= 4)
print(1 < 3 < 2, 1 < (3 < 2), (1 < 3) < 2)
print(1 == 1.0 == True, 0 == False == 0.0)
print(1 in [1] == True, (1 in [1]) == True)
print(None is None is not 5, "a" in "abc" in ["abc"])
print(1 < 2 < 3 < 4 < 5, 5 > 4 > 3 > 3)
x = 5
print(0 < x < 10, 0 < x > 10, not 0 < x < 10)
print([] < [1] < [1, 0] < [2], (1, 2) < (1, 2, 0) < (1, 3))
print("a" < "aa" < "b" < "é" < "中" < "😀")

class Traced:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        print("lt", self.v, other.v)
        return [] if self.v > other.v else [1]

print(Traced(1) < Traced(2) < Traced(3))
print(Traced(2) < Traced(1) < Traced(3))
if Traced(1) < Traced(2):
    print("true")
