# Digits, reversal, palindromes, checksums, divisors, primes, gcd by hand, with ints of any size.
def digits(n, base=10):
    out = []
    while n:
        n, d = divmod(n, base)
        out.append(d)
    return out[::-1] or [0]
n = 9876543210123456789
print(digits(n), sum(digits(n)), int(str(n)[::-1]), digits(255, 2), digits(0), str(n) == "".join(map(str, digits(n))), len(str(2 ** 100)), sum(map(int, str(2 ** 1000))), max(str(n)), sorted(str(1203)))
def luhn(s): return sum(d if i % 2 == 0 else sum(divmod(2 * d, 10)) for i, d in enumerate(map(int, reversed(s)))) % 10 == 0
print(luhn("4539578763621486"), luhn("1234567812345678"), [k for k in range(100, 1000) if sum(int(c) ** 3 for c in str(k)) == k], [k for k in range(10, 100) if str(k) == str(k)[::-1]][:3])
def gcd(a, b):
    while b: a, b = b, a % b
    return a
def primes(limit):
    sieve = bytearray([1]) * (limit + 1)
    sieve[:2] = b"\0\0"
    for i in range(2, int(limit ** 0.5) + 1):
        if sieve[i]: sieve[i * i::i] = bytes(len(range(i * i, limit + 1, i)))
    return [i for i, p in enumerate(sieve) if p]
def factor(n):
    out, p = {}, 2
    while p * p <= n:
        while n % p == 0: n //= p; out[p] = out.get(p, 0) + 1
        p += 1
    return out | ({n: 1} if n > 1 else {})
print(gcd(2 ** 40, 6 ** 20), gcd(17, 5), gcd(0, 9), primes(50), factor(360), factor(97), factor(2 ** 20 * 3), [d for d in range(1, 29) if 28 % d == 0], sum(d for d in range(1, 28) if 28 % d == 0) == 28)
def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1
print(list(collatz(11)), max(collatz(27)), len(list(collatz(27))), f"{12345 % 10}{12345 // 10 % 10}", 12345 // 1000, divmod(12345, 100), -12345 % 100, -12345 // 100, int("101", 2) + int("ff", 16), f"{10:b}"[::-1], 1234 ^ 4321, bin(37).count("1"), 6 & -6)
