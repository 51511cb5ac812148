# match, case, type, _ and print/exec are ordinary names outside their statements.
match = "m"
case = "c"
type_name = "t"
_ = "u"
print(match, case, _)
match = {"case": 1}
print(match["case"])
def case(match, type=None, *, _=0):
    return match, type, _
print(case(1), case(match=2, type=3, _=4))
class match:
    case = 5
    type = 6
    def match(self): return self.case
print(match.case, match().match(), match.type)
match.case += 1
print(match.case)
match(
)
x = match
match x:
    case match():
        print("instance pattern")
    case _:
        print("class itself is no instance")
match match.case:
    case 6 as case:
        print("captured into case:", case)
for _ in range(2):
    pass
print(_)
for case in "ab":
    match case:
        case "a": print("first", case)
        case _: print("other", case)
print([match for match in range(2)], [case for case in "xy" if case], (lambda match: match)(1), {_: _ for _ in "a"})
match = lambda *a: a
print(match(1), match (2), match(*[3]), match(-1), match([1, 2]), match({}))
match (4)
match(5).count(5)
match, case = 1, 2
print(match + case, match - case, match * case, match if case else 0, not match, -match, match is case, match in [1], match == 1)
import math as match
print(match.floor(2.5))
from math import ceil as case
print(case(1.2))
def f(type): return type
print(f(type=1), f(type))
type = 3
print(type, type + 1)
del type
print(type(1))
