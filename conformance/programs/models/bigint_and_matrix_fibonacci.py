def fib_iter(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def fib_fast(n):
    def double(k):
        if k == 0:
            return 0, 1
        a, b = double(k >> 1)
        c, d = a * (2 * b - a), a * a + b * b
        return (d, c + d) if k & 1 else (c, d)
    return double(n)[0]


def fib_matrix(n):
    def mul(x, y):
        return (x[0] * y[0] + x[1] * y[2], x[0] * y[1] + x[1] * y[3], x[2] * y[0] + x[3] * y[2], x[2] * y[1] + x[3] * y[3])
    result, base = (1, 0, 0, 1), (1, 1, 1, 0)
    while n:
        if n & 1:
            result = mul(result, base)
        base = mul(base, base)
        n >>= 1
    return result[1]


def fib_gen():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def add_strings(a, b):
    a, b = a.zfill(len(b)), b.zfill(len(a))
    carry, out = 0, []
    for x, y in zip(reversed(a), reversed(b)):
        carry, digit = divmod(int(x) + int(y) + carry, 10)
        out.append(str(digit))
    if carry:
        out.append(str(carry))
    return "".join(reversed(out))


def multiply_strings(a, b):
    cells = [0] * (len(a) + len(b))
    for i, x in enumerate(reversed(a)):
        for j, y in enumerate(reversed(b)):
            cells[i + j] += int(x) * int(y)
    for k in range(len(cells) - 1):
        cells[k + 1] += cells[k] // 10
        cells[k] %= 10
    return "".join(map(str, reversed(cells))).lstrip("0") or "0"


def karatsuba(x, y):
    if x < 10 ** 6 or y < 10 ** 6:
        return x * y
    n = max(x.bit_length(), y.bit_length()) // 2
    a, b, c, d = x >> n, x & (1 << n) - 1, y >> n, y & (1 << n) - 1
    high, low = karatsuba(a, c), karatsuba(b, d)
    middle = karatsuba(a + b, c + d) - high - low
    return (high << 2 * n) + (middle << n) + low


print([fib_iter(i) for i in range(15)], fib_iter(100) == fib_fast(100) == fib_matrix(100))
print(fib_fast(300))
print(len(str(fib_fast(5000))), fib_fast(5000) % 10 ** 9, fib_matrix(1000) % 1000007)
gen = fib_gen()
print(next(i for i, f in enumerate(gen) if len(str(f)) == 25), sum(f for f, _ in zip(fib_gen(), range(30)) if f % 2 == 0))
print(add_strings("999", "1"), add_strings("123456789012345678901234567890", "987654321"), multiply_strings("123456789", "987654321"), multiply_strings("0", "52"))
x, y = 3 ** 150, 7 ** 120
print(karatsuba(x, y) == x * y, multiply_strings(str(x), str(y)) == str(x * y), x.bit_length(), len(str(x * y)))
zeckendorf, n = [], 1000
for f in sorted((fib_iter(i) for i in range(2, 20)), reverse=True):
    if f <= n:
        zeckendorf.append(f)
        n -= f
print(zeckendorf, sum(zeckendorf), [fib_iter(n) % 10 for n in range(60, 70)], fib_iter(90) / fib_iter(89), f"{fib_iter(40) / fib_iter(39):.12f}")
