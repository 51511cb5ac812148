# Slices of lists, tuples, strings and ranges with every sign of step.
s = "abcdefgh"
l = list(range(8))
for start in (None, 0, 2, -3, 100, -100):
    for stop in (None, 0, 5, -2, 100, -100):
        row = []
        for step in (None, 1, 2, -1, -3):
            key = slice(start, stop, step)
            assert s[key] == "".join(list(s)[key])
            assert l[key] == list(tuple(l)[key]) == list(range(8)[key])
            row.append(s[key] or "-")
        print(start, stop, *row)
print(s[:], s[::-1], s[1:4], s[-1], s[-3:], s[:-3], s[::2], s[1::2], s[5:2], s[5:2:-1])
print(range(10)[2:8:3], range(10)[::-1], range(0, 20, 3)[1:4])

def attempt(function):
    try:
        print(function())
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: l[::0])
attempt(lambda: s[::0])
attempt(lambda: range(3)[::0])
attempt(lambda: l["a":])
attempt(lambda: l[1.0:])
attempt(lambda: l["a"])
attempt(lambda: l[1.0])
attempt(lambda: s["a"])
attempt(lambda: s[None])
attempt(lambda: (1, 2)["a"])
attempt(lambda: range(3)["a"])
attempt(lambda: l[8])
attempt(lambda: l[-9])
attempt(lambda: s[8])
attempt(lambda: (1, 2)[2])
attempt(lambda: range(3)[3])
attempt(lambda: l[10 ** 30])
attempt(lambda: l[10 ** 30:])
attempt(lambda: l[:10 ** 30])
attempt(lambda: s[-10 ** 30:10 ** 30:10 ** 30])

class Index:
    def __index__(self):
        return 2

print(l[Index()], s[Index():], l[:Index()])
