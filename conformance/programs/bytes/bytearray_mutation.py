# Slice assignment, deletion, append, extend, insert, pop, remove, reverse, in-place operators.
b = bytearray(b"abcdef")
b[0] = 65
b[1:3] = b"XYZ"
print(b, len(b))
b[::2] = b"1234"
print(b)
del b[0]
del b[1:3]
print(b)
b[1:1] = [33, 34]
b[len(b):] = (c for c in b"end")
print(b)
b.append(46)
b.extend(b"..")
b.extend([1, 2])
b.extend(range(3))
b.insert(0, 64)
b.insert(-1, 65)
b.insert(999, 66)
print(b)
print(b.pop(), b.pop(0), b.pop(-2), b)
b.remove(46)
b.reverse()
print(b)
b += b"plus"
b += bytearray(b"!")
b *= 2
print(b, len(b))
c = b.copy()
c.clear()
print(c, bool(c), bool(b), b == c)
d = bytearray(5)
d[:] = range(5)
d[1:4] = b""
print(d, list(d))
for f in (lambda: d.append(256), lambda: d.append("x"), lambda: d.append(-1), lambda: d.extend("s"), lambda: d.extend(5), lambda: d.extend([1, 300]), lambda: d.pop(10), lambda: bytearray().pop(), lambda: d.remove(99), lambda: d.insert("x", 1), lambda: d.__setitem__(0, 256), lambda: d.__setitem__(9, 1), lambda: d.__setitem__(0, b"x"), lambda: d.__setitem__(slice(0, 2, 2), b"abc"), lambda: d.__setitem__(slice(0, 1), "s"), lambda: d.__setitem__(slice(0, 1), 5), lambda: d.__delitem__(7), lambda: hash(d), lambda: {d: 1}, lambda: d.__iadd__("x"), lambda: d.__setitem__("k", 1)):
    try:
        print(f())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
print(d)
e = f = bytearray(b"shared")
e += b"!"
print(f, e is f)
e = e + b"?"
print(f, e)
print(bytearray(b"mixed Case").upper(), bytearray(b"a b").split(), type(bytearray(b"x").upper()).__name__, bytearray(b"abc").replace(b"b", b"--"), bytearray(b"%d!") % 5, bytearray(b"a")[0:1], repr(bytearray(b"'")), bytearray("é", "utf-8").decode())
it = iter(bytearray(b"ab"))
print(next(it), list(it))
buf = bytearray(b"grow")
out = []
for x in buf:
    out.append(x)
    if len(buf) < 7:
        buf.append(x + 1)
print(out, buf)
class Named(bytearray):
    def __init__(self, *a):
        super().__init__(*a)
        self.name = "n"
n = Named(b"xy")
n.append(122)
print(n, n.name, type(n[:1]).__name__, n == b"xyz")
