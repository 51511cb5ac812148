# Primes, factors, modular arithmetic, sequences: exact integer results.
import math
def sieve(n):
    is_p = [True] * (n + 1)
    is_p[0:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if is_p[i]:
            is_p[i * i::i] = [False] * len(is_p[i * i::i])
    return [i for i, p in enumerate(is_p) if p]
print(sieve(60), len(sieve(5000)))
def factor(n):
    out, d = {}, 2
    while d * d <= n:
        while n % d == 0:
            out[d] = out.get(d, 0) + 1
            n //= d
        d += 1
    if n > 1: out[n] = out.get(n, 0) + 1
    return out
print([factor(n) for n in (1, 12, 97, 360, 1001, 2 ** 20, 999999, 600851475143)])
def egcd(a, b): return (a, 1, 0) if b == 0 else (lambda g, x, y: (g, y, x - a // b * y))(*egcd(b, a % b))
print(egcd(240, 46), egcd(17, 5), [pow(a, -1, 13) for a in range(1, 13)])
def is_prime(n):
    if n < 2: return False
    for p in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        if n % p == 0: return n == p
    d, s = n - 1, 0
    while d % 2 == 0: d, s = d // 2, s + 1
    for a in (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37):
        x = pow(a, d, n)
        if x in (1, n - 1): continue
        for _ in range(s - 1):
            x = x * x % n
            if x == n - 1: break
        else:
            return False
    return True
print([n for n in range(100) if is_prime(n)] == sieve(99), is_prime(2 ** 61 - 1), is_prime(2 ** 67 - 1), is_prime(10 ** 18 + 9), is_prime(2 ** 89 - 1))
print([sum(d for d in range(1, n) if n % d == 0) == n for n in (6, 28, 496, 12)], [math.gcd(a, 36) for a in range(1, 13)], [math.lcm(*range(1, n)) for n in range(2, 12)])
def crt(rs, ms):
    x, m = 0, 1
    for r, n in zip(rs, ms):
        x += m * ((r - x) * pow(m, -1, n) % n)
        m *= n
    return x % m
print(crt([2, 3, 2], [3, 5, 7]), crt([1, 2, 3, 4], [5, 7, 9, 11]))
def phi(n): return sum(math.gcd(i, n) == 1 for i in range(1, n + 1))
print([phi(n) for n in range(1, 20)], [n for n in range(1, 1000) if sum(int(d) ** len(str(n)) for d in str(n)) == n])
def collatz(n):
    c = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        c += 1
    return c
print(max(range(1, 1000), key=collatz), collatz(871), [collatz(n) for n in range(1, 15)])
def catalan(n): return math.comb(2 * n, n) // (n + 1)
print([catalan(n) for n in range(15)], [[math.comb(n, k) for k in range(n + 1)] for n in range(6)], sum(int(c) for c in str(math.factorial(100))))
def bell(n):
    row = [1]
    for _ in range(n):
        new = [row[-1]]
        for v in row: new.append(new[-1] + v)
        row = new
    return row[0]
def partitions(n):
    p = [1] + [0] * n
    for k in range(1, n + 1):
        for i in range(k, n + 1): p[i] += p[i - k]
    return p[n]
print([bell(i) for i in range(10)], [partitions(i) for i in range(15)], partitions(200))
def digits_of_e(n):
    a, out = [1] * (n + 10), ""
    for _ in range(n):
        carry = 0
        for i in range(len(a) - 1, -1, -1):
            x = a[i] * 10 + carry
            a[i], carry = x % (i + 2), x // (i + 2)
        out += str(carry)
    return "2." + out
print(digits_of_e(40))
def pi_digits(n):
    q, r, t, k, m, x, out = 1, 0, 1, 1, 3, 3, ""
    while len(out) < n:
        if 4 * q + r - t < m * t:
            out += str(m)
            q, r, m = 10 * q, 10 * (r - m * t), (10 * (3 * q + r)) // t - 10 * m
        else:
            q, r, t, k, m, x = q * k, (2 * q + r) * x, t * x, k + 1, (q * (7 * k + 2) + r * x) // (t * x), x + 2
    return out
print(pi_digits(60))
