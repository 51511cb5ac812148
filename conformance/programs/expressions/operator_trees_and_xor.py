# `&` binds tighter than `^`, `^` tighter than `|`, in every mixture.
values = (0b1100, 0b1010, 0b0110)
for a in values:
    for b in values:
        for c in (0b0011, 0b0101):
            print(a ^ b & c, (a ^ b) & c, a & b ^ c, a & (b ^ c), a | b ^ c & a, a & b & c ^ a ^ b & c)
a, b, c, d = 9, 14, 7, 3
print(a ^ b & c ^ d, a & b ^ c & d, a ^ b ^ c & d, a & b ^ c | d)
print(a ^ ~b & c, -a & b ^ c, a << 1 ^ b & c >> 1)
print(a ^ b & c == a ^ (b & c), (a ^ b & c) == (a ^ (b & c)))
sets = {1, 2, 3}, {2, 3, 4}, {3, 4, 5}
x, y, z = sets
print(sorted(x ^ y & z), sorted(x & y ^ z), sorted(x | y & z ^ x), sorted(x - y ^ z & x))

class T:
    def __init__(self, s):
        self.s = s
    def __and__(self, o):
        return T(f"({self.s}&{o.s})")
    def __xor__(self, o):
        return T(f"({self.s}^{o.s})")
    def __or__(self, o):
        return T(f"({self.s}|{o.s})")

p, q, r, s = map(T, "pqrs")
print((p ^ q & r).s, (p & q ^ r).s, (p | q ^ r & s).s, (p & q ^ r & s).s, (p ^ q ^ r & s & p).s)
print((p & q | r & s).s, (p ^ q | r ^ s).s, ((p ^ q) & r).s, (p & (q ^ r)).s)
