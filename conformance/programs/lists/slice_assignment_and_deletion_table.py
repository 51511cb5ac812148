# Assignment and deletion through every slice shape.
def assign(sl, value, n=6):
    l = list(range(n))
    try:
        l[sl] = value
        return l
    except (ValueError, TypeError) as e:
        return f"{type(e).__name__}: {e}"
def delete(sl, n=6):
    l = list(range(n))
    del l[sl]
    return l
for sl in (slice(0, 2), slice(2, 2), slice(4, 1), slice(-2, None), slice(None), slice(10, 20), slice(-20, 1), slice(None, None, 2), slice(1, None, 2), slice(None, None, -1), slice(5, 0, -2), slice(0, 6, 5), slice(3, 3, 2), slice(2, 0, 1), slice(None, None, 10), slice(1, 4, 1)):
    print(sl, delete(sl), [assign(sl, list("xyz")[:n]) for n in range(4)])
print(assign(slice(1, 3), "str"), assign(slice(1, 3), range(3)), assign(slice(0, 1), (x for x in "ab")), assign(slice(0, 1), {"k": 1}), assign(slice(0, 1), 5), assign(slice(0, 2, 2), 5), assign(slice(0, 1), None), assign(slice(None, None, 0), []), assign(slice("a", 1), []), assign(slice(0, 4, 2), "ab"))
l = [1, 2, 3]
l[1:2] = l
print(l)
l[:] = l[::-1]
print(l)
l[::2] = l[::-2][:3] if len(l) % 2 else l[::2]
print(l)
l[len(l):] = [7]
l[:0] = [0]
l[2:-2] = []
print(l)
a = [[0]] * 3
a[0].append(1)
a[1:2] = [[9]]
print(a)
for bad in (5, -6, "x", 1.5, None, 2 ** 70):
    for op in ("get", "set", "del"):
        l = [1, 2, 3, 4, 5]
        try:
            if op == "get": l[bad]
            elif op == "set": l[bad] = 0
            else: del l[bad]
        except (IndexError, TypeError) as e:
            print(op, repr(bad), type(e).__name__, e)
l = list("abcdef")
del l[0], l[-1], l[1:3]
print(l)
l = list(range(10))
del l[::3]
del l[-1:], l[:1]
print(l)
l[1], l[0], l[-1] = l[0], l[1], "last"
print(l)
i = 0
i, l[i] = 2, "i is already 2"
print(l)
m = [[1, 2], [3, 4]]
m[0][1], m[1][0] = m[1][0], m[0][1]
m[0][:] = [*m[0], *m[1]]
print(m, l[True], l[-True], l[False:2])
class Half:
    def __index__(self): return 2
print(list(range(5))[Half()], list(range(5))[Half():], list(range(9))[::Half()])
