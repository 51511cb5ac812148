# Every index and slice bound around the edges of short sequences.
for seq in ([], [10], [10, 20, 30], "", "a", "abc", (), (1, 2)):
    row = []
    for i in range(-4, 5):
        try:
            row.append(repr(seq[i]))
        except IndexError as e:
            row.append("!")
    print(repr(seq), *row)
try:
    [][0]
except IndexError as e:
    print(e)
try:
    ""[0]
except IndexError as e:
    print(e)
try:
    ()[-1]
except IndexError as e:
    print(e)
for n in range(4):
    l = list(range(n))
    print(n, *["".join(map(str, l[i:j])) or "-" for i in range(-4, 5, 2) for j in range(-4, 5, 2)])
for i in range(-5, 6):
    l = [0, 1, 2]
    l.insert(i, "x")
    print(i, l, end="; ")
print()
for i in range(-4, 4):
    l = [0, 1, 2]
    try:
        print(i, l.pop(i), l, end="; ")
    except IndexError as e:
        print(i, e, end="; ")
print()
for i in range(-4, 4):
    l = [0, 1, 2]
    try:
        l[i] = "s"
        del l[i]
        print(i, l, end="; ")
    except IndexError as e:
        print(i, e, end="; ")
print()
l = [5, 6, 5, 7]
for args in ((5,), (5, 1), (5, -2), (5, 0, 2), (7, -1), (6, 2), (5, 1, 2), (5, -10, 10), (5, 10)):
    try:
        print(args, l.index(*args), end="; ")
    except ValueError as e:
        print(args, e, end="; ")
print()
for step in (1, 2, 3, -1, -2, -3, 100, -100):
    print(step, list(range(5))[::step], list(range(5))[1::step], list(range(5))[:3:step], list(range(5))[-2:0:step])
