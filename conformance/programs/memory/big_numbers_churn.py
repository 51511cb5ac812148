# Big integers made and dropped; identities checked modulo small primes.
x = 3 ** 500
acc = 0
for i in range(200):
    acc = (acc * 31 + x // (i + 1)) % (2 ** 512)
    x = x * 3 % (2 ** 800) + i
print(acc % 1000000007, x % 1000000007, x.bit_length() <= 801)
f = 1
for i in range(1, 300):
    f *= i
print(f % 1000000007 == 0, f.bit_length(), str(f)[:20], len(str(f)))
ok = True
for i in range(1, 60):
    a, b = 7 ** i + i, 5 ** (i // 2) + 1
    q, r = divmod(a, b)
    ok = ok and q * b + r == a and 0 <= r < b and divmod(-a, b) == (-q - 1, b - r) if r else ok
print(ok)
s = [2 ** i for i in range(0, 300, 7)]
print(sum(s) == int("".join("1" if i % 7 == 0 else "0" for i in range(294, -1, -1)), 2), len({*s}), max(s) == s[-1], sorted(s, reverse=True)[0].bit_length())
t = [str(10 ** i) for i in range(0, 200, 20)]
print([len(v) for v in t], all(int(v) == 10 ** (len(v) - 1) for v in t))
h = 0
for i in range(500):
    h ^= (i * 0x9E3779B97F4A7C15) << (i % 64)
print(h % (2 ** 61 - 1), h.bit_length())
print(pow(3, 10 ** 30, 10 ** 9 + 7), pow(2, 5000) % 10 ** 10, (1 << 1000) % 12345, [pow(7, -1, p) for p in (11, 13, 17)])
d = {}
for i in range(100):
    d[2 ** i] = i
    d[float(2 ** i)] = -i
print(len(d), d[2 ** 50], d[2.0 ** 60], sum(d.values()))
