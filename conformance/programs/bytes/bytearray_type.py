# bytearray: mutation, methods, conversion, errors.
a = bytearray(b"hello")
print(a, len(a), a[0], a[-1], a[1:3], repr(bytearray()), bytearray(3), bytearray([1, 2]), bytearray("é", "utf-8"), bytes(a), a == b"hello", a.copy() is a)
a[0] = 72
a[1:3] = b"EY"
a.append(33)
a.extend(b"?!")
a.insert(0, 42)
print(a)
print(a.pop(), a.pop(0), a)
a.remove(33)
a.reverse()
print(a)
del a[0], a[0:1]
print(a)
a += b"xyz"
a *= 2
print(a, a.upper(), a.find(b"xyz"), a.replace(b"x", b"__"), a.count(b"y"), a.split(b"x"), a.decode(), a.hex(), list(a[:3]), a.startswith(b"l"), b"z" in a, 120 in a)
b = a
b.clear()
print(a, a is b, bool(a), bytearray(b"ab") + b"c", b"c" + bytearray(b"ab"), type(b"c" + bytearray(b"d")).__name__, type(bytearray(b"d") + b"c").__name__)
for v in bytearray(b"ab"):
    print(v)
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: bytearray([256]))
attempt(lambda: bytearray("a"))
attempt(lambda: bytearray(b"a").append(256))
attempt(lambda: bytearray(b"a").append("b"))
attempt(lambda: bytearray(b"a").pop(5))
attempt(lambda: bytearray().pop())
attempt(lambda: bytearray(b"a").remove(5))
attempt(lambda: hash(bytearray()))
attempt(lambda: {bytearray(): 1})
attempt(lambda: bytearray(b"a")[3])
attempt(lambda: bytearray(b"a").extend(5))
attempt(lambda: bytearray(b"a").extend("b"))
attempt(lambda: bytearray(b"abc").__setitem__(0, 300))
attempt(lambda: bytearray(b"abc").__setitem__(9, 3))
attempt(lambda: bytearray(b"abc").index(b"z"))
