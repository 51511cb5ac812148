# Stars in displays unpack the whole primary that follows them.
a = [1, 2]
b = {"x": 1, "y": 2}
print([*a, *a], (*a, 0), {*a, 3}, [*"abc"], [*b], [*b.items()], [*range(3)])
print({**b, "z": 3}, {"x": 0, **b}, {**b, "x": 9}, {**{}, **b})
t = *a, 5
print(t)
t = *a, *b.values()
print(t)
nested = [[1, 2], [3, 4]]
print([*nested[0]], [*nested[1][::-1], *nested[0]])

class Box:
    items = (7, 8)
    def get(self):
        return [9]
    def __getitem__(self, key):
        if key > 2:
            raise IndexError
        return key * 10

box = Box()
print([*box.items], [*box.get()], [*box], {*box.get(), *box.items} == {7, 8, 9})
print([*(a or [0])], [*(a if a else b)], [*a[:1] + [9], *{1} | {2}], [*(x * 2 for x in a)])
print(*a, *b, sep="-")
print(*[], *(), *{}, "end")
def ret():
    return *a, "r"
print(ret())
for i in *a, 3:
    print(i, end=" ")
print()
d = {(1, 2): "tuple key", 1: "one"}
print(d[*a], d[1])
def attempt(function):
    try:
        print(function())
    except TypeError as e:
        print(e)
attempt(lambda: [*5])
attempt(lambda: (*None,))
attempt(lambda: {*1.5})
attempt(lambda: {**5})
attempt(lambda: {**[1]})
attempt(lambda: {*[[]]})
attempt(lambda: {**{1: 2}, **{"a": 3}})
