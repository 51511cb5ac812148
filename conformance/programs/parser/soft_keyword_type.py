# type, match and case are soft keywords: names wherever a statement does not begin with them.
def first(items): return items[0]
class Stack:
    def __init__(self): self.items = []
    def push(self, x): self.items.append(x); return self
type = "a soft keyword stays a name"
print(type, first([3]), Stack().push(1).items)
def f(type, match=1, case=2): return type, match, case
print(f(0), f(type=5, case=7))
match = {"case": 1}
print(match["case"], [case for case in match])
del type
print(type(5))
