# and/or give one of their operands; not gives a bool; nothing is evaluated without need.
def t(x):
    print("t", repr(x), end="; ")
    return x

for a in (0, 1, "", "x", [], [0], None, 0.0, {}, {1: 2}, (), (0,)):
    print(repr(a and "and"), repr(a or "or"), not a, not not a)
print(t(0) and t(1) or t(2))
print(t(1) and t(0) or t(2))
print(t(0) or t("") or t([]))
print(t(1) and t(2) and t(3))
print(t(1) or t(2) and t(3))
print((t(1) or t(2)) and t(3))
print(not t(0) and t(5))
print(not (t(0) and t(5)))
print(1 and 2 or 3 and 4, 0 and 2 or 3 and 4, 0 and 2 or 0 and 4)
print(None or "default", "" or None, [] or {} or ())
x = None
y = x or []
y.append(1)
print(y, x)
print(True and 1 < 2 and "yes" or "no")

class Loud:
    def __bool__(self):
        print("asked", end=" ")
        return False

loud = Loud()
print((loud and 1 is loud) is loud)
print((loud and 1) is loud, (loud or 1) == 1, not loud)
print("a" if loud else "b")
