# bit_length, bit_count, to_bytes, from_bytes, as_integer_ratio, shifts and bitwise on negatives.
for n in (0, 1, -1, 255, 256, -256, 2 ** 64, -2 ** 64, 2 ** 100 - 1):
    print(n, n.bit_length(), n.bit_count(), n.as_integer_ratio(), n.conjugate(), n.real, n.imag, n.numerator, n.denominator, ~n, n & 0xff, n | 1, n ^ -1, n >> 3, n << 2)
for n, length, order, signed in ((1, 2, "big", False), (-1, 2, "big", True), (255, 1, "little", False), (2 ** 40, 6, "little", False), (-2 ** 31, 4, "big", True), (0, 0, "big", False), (0, 3, "little", True)):
    b = n.to_bytes(length, order, signed=signed)
    print(n, b, int.from_bytes(b, order, signed=signed) == n)
for f in (lambda: (256).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (128).to_bytes(1, "big", signed=True), lambda: (1).to_bytes(-1, "big"), lambda: (1).to_bytes(1, "middle"), lambda: int.from_bytes("s", "big"), lambda: int.from_bytes(b"\x01", "x"), lambda: int.from_bytes([1, 300], "big"), lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 2 ** 70, lambda: 0 << 2 ** 70, lambda: 1 >> 2 ** 70, lambda: -1 >> 2 ** 70, lambda: 1.0 << 1, lambda: 1 & 1.0, lambda: ~1.5, lambda: "a" | 1):
    try:
        print(f())
    except (OverflowError, ValueError, TypeError, MemoryError) as e:
        print(type(e).__name__, e)
print((5).to_bytes(), int.from_bytes(b"\x01\x02"), int.from_bytes([1, 2], "big"), int.from_bytes(bytearray(b"\xff"), "big", signed=True), (1000).to_bytes(length=2, byteorder="little"))
print(-5 >> 1, -1 >> 100, -7 & 3, -8 | 3, 6 ^ -3, ~-1, True & False, True | 2, True ^ True, ~True, True << 3, -2 ** 70 & 2 ** 66 - 1, (-2 ** 70) >> 68, (2 ** 70) ^ (2 ** 70 - 1))
print(bin(10), bin(-10), hex(255), hex(-255), oct(8), oct(-8), bin(0), hex(2 ** 70), f"{5:b}", f"{-5:08b}", f"{255:#06x}", int("0b1010", 2), bool(0), bool(-1))
def popcount(n): return bin(n).count("1")
def reverse_bits(n, width): return int(f"{n:0{width}b}"[::-1], 2)
def gray(n): return n ^ n >> 1
print([popcount(n) for n in range(9)], reverse_bits(6, 8), [f"{gray(i):03b}" for i in range(8)], [i for i in range(40) if i & (i - 1) == 0])
print((12).__add__(3), (12).__add__("x"), int.__mul__(3, 4), (7).__divmod__(2), (7).__rsub__(10), (5).__bool__(), (5).__index__(), (-5).__abs__(), (5).__pow__(2, 7), (2).__lt__(3), (2).__eq__("2"), (5).__float__(), (10).__format__("x"), (3).__round__(), (3).__floor__(), (3).__hash__(), (-1).__hash__())
