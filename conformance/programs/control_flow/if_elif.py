# Chains of conditions and every falsy value.
def grade(n):
    if n >= 90:
        return "A"
    elif n >= 80:
        return "B"
    elif n >= 70:
        return "C"
    else:
        return "F"

print([grade(n) for n in (95, 90, 85, 70, 10)])
for v in (0, 0.0, -0.0, 0j, "", [], (), {}, set(), frozenset(), range(0), None, False, b""):
    if v:
        print("true", repr(v))
    else:
        print("false", repr(v))
for v in (1, -1, 0.1, "0", " ", [0], (None,), {0: 0}, {0}, range(1), ..., NotImplementedError, print, float("nan")):
    if not v:
        print("false?")
print("all true")

class Len:
    def __init__(self, n):
        self.n = n
    def __len__(self):
        return self.n

class Bool(Len):
    def __bool__(self):
        return self.n > 5

print(bool(Len(0)), bool(Len(1)), bool(Bool(1)), bool(Bool(9)), bool(object()))
if Len(0):
    print("no")
elif Bool(3):
    print("no")
elif Len(2):
    print("len")
x = 5
if x > 3:
    if x > 4:
        print("nested")
    else:
        print("no")
else:
    print("no")
if x == 5: print("one line")
elif x == 6: print("six")
else: print("other")
