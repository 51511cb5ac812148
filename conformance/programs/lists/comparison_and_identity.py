# Element-wise comparison, identity shortcuts, nested lists, self-reference.
print([1, 2] == [1, 2], [1, 2] == [2, 1], [] == [], [1] == [1.0], [True] == [1], [[1]] == [[1]], [1] != [1, 2], [1, 2] == (1, 2))
print([1, 2] < [1, 3], [1] < [1, 0], [] < [0], [2] < [1, 5], ["a", 1] < ["b", "x"], [1, 2] <= [1, 2], [3] >= [2, 9], [1, [2, 3]] < [1, [2, 4]])
nan = float("nan")
print([nan] == [nan], nan == nan, [nan].count(nan), [nan].index(nan), nan in [nan], [float("nan")] == [float("nan")])
a = [1]
a.append(a)
print(a, a[1] is a, a[1][1][0], len(a), a == a)
b = [1]
b.append(b)
try:
    print(a == b)
except RecursionError as e:
    print(str(e)[:32])
x = y = [1]
z = [1]
print(x is y, x is z, x == z, x in [z], [x, z].index(z), id(x) == id(y))
d = {"l": [1]}
d["l"].append(d)
print(d)
t = ([],)
t[0].append(t)
print(t)
class E:
    def __init__(self, v): self.v = v
    def __eq__(self, o):
        print("eq", self.v, getattr(o, "v", o))
        return self.v == getattr(o, "v", o)
print(E(1) in [E(2), E(1), E(3)], [E(1), E(2)] == [E(1), E(3)], [E(5)].count(5), [5].count(E(5)))
e = E(1)
print(e in [e], [e] == [e], [e].index(e), [e, e].count(e))
e.v = 2
l = [E(1), e]
l.remove(e)
print(len(l))
for p, q in (([1, 2, 3], [1, 2, 4]), ([1, "a"], [1, "b"]), ([1, "a"], [2, 5])):
    print(p < q, p > q, p <= q, p >= q)
