# Slices read, replaced, deleted; extended slices; self assignment.
l = list(range(10))
print(l[2:5], l[:3], l[7:], l[-3:], l[::3], l[::-1], l[8:2:-2], l[5:5], l[100:], l[-100:2], l[:])
l[2:5] = ["a"]; print(l)
l[1:1] = [0.5, 0.6]; print(l)
l[:0] = "xy"; print(l)
l[len(l):] = [99]; print(l)
l[::2] = range(len(l[::2])); print(l)
l[-2:] = []; print(l)
l[3:6] = l[0:3]; print(l)
l[:] = [1, 2, 3]; print(l)
l[1:2] = l; print(l)
l[::-1] = l[:]; print(l)
l[5:2] = ["inserted"]; print(l)
del l[::2]; print(l)
del l[-1:]; print(l)
l[0:1] = (i for i in range(3)); print(l)
l[1:] = {"k": 1}; print(l)
l[:] = []; print(l)
a = [1, 2, 3, 4, 5, 6]
del a[1:5:2]; print(a)
a[::-2] = ["p", "q"]; print(a)
a += a; print(a)
a *= 2; print(a)
a.extend(a[:2]); print(a)
b = a
b[:] = [0]; print(a, a is b)
b = b + [1]; print(a, b)

def attempt(f):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)

def s(sl, v, n=5):
    x = list(range(n))
    x[sl] = v
    print(x)

attempt(lambda: s(slice(None, None, 2), [1]))
attempt(lambda: s(slice(None, None, 2), 5))
attempt(lambda: s(slice(0, 2), 5))
attempt(lambda: s(slice(0, 2), None))
attempt(lambda: s(slice(None, None, -1), [1, 2, 3]))
attempt(lambda: s(slice(0, 0, -1), []))
attempt(lambda: s(slice(3, 1), [9]))
attempt(lambda: s(slice(0, 5, 5), [7]))
attempt(lambda: s(slice(0, 5, 0), [7]))
attempt(lambda: s("a", 1))
attempt(lambda: s(1.5, 1))
attempt(lambda: s(slice("a"), [1]))
attempt(lambda: s(5, 1))
attempt(lambda: s(-6, 1))
grid = [[0] * 3 for _ in range(2)]
grid[0][1] = 1
shared = [[0] * 2] * 2
shared[0][0] = 9
print(grid, shared, [row[:] for row in grid], [list(r) for r in zip(*grid)])
