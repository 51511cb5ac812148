# Views over bytes and bytearrays: slices, casts, writes that show through, release, comparisons.
data = bytearray(range(10))
m = memoryview(data)
print(len(m), m[0], m[-1], m[2:5].tolist(), bytes(m[::3]), m[::-1].tobytes(), m.format, m.itemsize, m.nbytes, m.ndim, m.shape, m.strides, m.readonly, m.contiguous)
m[0] = 99
m[1:3] = b"ab"
print(data)
half = m[5:]
half[0] = 77
print(data[5], m.tolist() == list(data))
r = memoryview(b"readonly")
print(r.readonly, r.obj, bytes(r), r.tobytes(), r.hex(), r == b"readonly", r[1:3] == b"ea", r != b"x", hash(r) == hash(b"readonly"))
for f in (lambda: r.__setitem__(0, 1), lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, "x"), lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: m[20], lambda: m["x"], lambda: m.__setitem__(slice(0, 2), "ab"), lambda: hash(m), lambda: memoryview("s"), lambda: memoryview(5), lambda: m.__delitem__(0), lambda: memoryview(), lambda: m + m, lambda: m < m):
    try:
        print(f())
    except (TypeError, ValueError, IndexError) as e:
        print(type(e).__name__, e)
w = memoryview(bytearray(8)).cast("I")
print(len(w), w.itemsize, w.format, w.tolist())
w[0] = 0x01020304
print(w.tobytes(), w.cast("B").tolist(), w.cast("B")[0], w[1])
h = memoryview(b"\x01\x00\xff\xff").cast("h")
print(h.tolist(), h[1], h.nbytes)
print(97 in memoryview(b"abc"), list(memoryview(b"ab")), sum(memoryview(b"\x01\x02")), [x for x in m[:3]], bytes(m).count(0), max(m))
with memoryview(b"ctx") as v:
    print(v[0])
try:
    v[0]
except ValueError as e:
    print(e)
v2 = memoryview(b"x")
v2.release()
for f in (lambda: v2.tolist(), lambda: len(v2), lambda: v2.format):
    try:
        f()
    except ValueError as e:
        print(e)
print(repr(v2).split(" at ")[0], repr(m).split(" at ")[0])
def fill(view, value):
    for i in range(len(view)):
        view[i] = value
buf = bytearray(6)
fill(memoryview(buf)[2:4], 7)
print(buf, memoryview(buf).tobytes().hex())
print(m.toreadonly().readonly, m[2:2].tolist(), len(m[3:1]), memoryview(m)[1], m == data, memoryview(bytes(3)) == bytearray(3))
