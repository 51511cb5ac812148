# Bitwise identities and algorithms.
def popcount(n):
    c = 0
    while n:
        n &= n - 1
        c += 1
    return c

print([popcount(i) for i in range(17)], [bin(i) for i in (0, 1, -1, 10, -10)], [i & -i for i in range(1, 9)])
print([i ^ (i >> 1) for i in range(16)])
def reverse_bits(n, w=8):
    r = 0
    for _ in range(w):
        r = (r << 1) | (n & 1)
        n >>= 1
    return r
print([reverse_bits(i) for i in (1, 2, 3, 128, 255)])
print([~i for i in (0, 1, -1, 255)], [i << 3 for i in (1, -1)], [i >> 2 for i in (9, -9, -1, 0)])
print(all((a & b) + (a | b) == a + b and a ^ b == (a | b) - (a & b) for a in range(-8, 8) for b in range(-8, 8)))
print(all(~a == -a - 1 for a in (0, 5, -5, 2 ** 64, -2 ** 64)), [(1 << i) for i in (0, 31, 32, 62, 63, 64, 65)])
print([-1 >> i for i in (0, 1, 63, 64, 100)], [-2 ** 63 >> i for i in (1, 62, 63, 64)], [2 ** 63 >> i for i in (1, 62, 63, 64)])
print(0b1010 | 0o17 & 0xF0, 0xDEADBEEF ^ 0xFFFFFFFF, hex(0xDEADBEEF >> 16), (0xFF << 56) & 0xFFFFFFFFFFFFFFFF)
for bad in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1 << 1.5, lambda: 1.5 & 1, lambda: 2 ** 70 << -1, lambda: -1 >> -5):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
print(True & False, True | False, True ^ True, True & 1, ~True, ~False, type(True & True).__name__, type(True & 1).__name__, type(True | False).__name__)
def lcg(seed, n):
    out = []
    for _ in range(n):
        seed = (seed * 1103515245 + 12345) & 0x7FFFFFFF
        out.append(seed)
    return out
print(lcg(42, 5))
def xorshift(x, n):
    for _ in range(n):
        x ^= (x << 13) & 0xFFFFFFFFFFFFFFFF
        x ^= x >> 7
        x ^= (x << 17) & 0xFFFFFFFFFFFFFFFF
    return x
print(xorshift(88172645463325252, 5))
def fnv(s):
    h = 14695981039346656037
    for c in s:
        h = ((h ^ ord(c)) * 1099511628211) % 2 ** 64
    return h
print(fnv(""), fnv("hello"), hex(fnv("world")))
