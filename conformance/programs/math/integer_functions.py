# gcd, lcm, factorial, comb, perm, isqrt on small and huge integers.
import math
print(math.gcd(), math.gcd(12), math.gcd(12, 18), math.gcd(-12, 18), math.gcd(0, 0), math.gcd(0, 5), math.gcd(12, 18, 27), math.gcd(2 ** 100, 6 ** 50), math.gcd(10 ** 30, 15 ** 20), math.gcd(True, 5))
print(math.lcm(), math.lcm(4), math.lcm(4, 6), math.lcm(-4, 6), math.lcm(0, 5), math.lcm(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), math.lcm(2 ** 70, 3 ** 40), math.lcm(*range(1, 30)))
print([math.factorial(n) for n in range(15)], math.factorial(25), math.factorial(50), math.factorial(True), len(str(math.factorial(1000))))
print([math.comb(n, k) for n in range(6) for k in range(n + 2)], math.comb(50, 25), math.comb(1000, 3), math.comb(5, 10), math.comb(100, 100), math.comb(2 ** 70, 2), math.comb(200, 100))
print([math.perm(5, k) for k in range(7)], math.perm(5), math.perm(20, 10), math.perm(0), math.perm(10, None), math.perm(2 ** 65, 2))
print([math.isqrt(n) for n in (0, 1, 2, 3, 4, 15, 16, 17, 99, 10 ** 10, 2 ** 63, 2 ** 64 - 1, 10 ** 40, 10 ** 41, (10 ** 25 + 1) ** 2 - 1)])
print(math.floor(10 ** 30), math.ceil(-10 ** 30), math.trunc(10 ** 30), math.floor(True), math.isqrt(True))
class I:
    def __index__(self): return 12
print(math.gcd(I(), 8), math.factorial(I()), math.isqrt(I()), math.comb(I(), 2), math.lcm(I(), 5))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: math.factorial(-1))
attempt(lambda: math.factorial(1.5))
attempt(lambda: math.factorial(5.0))
attempt(lambda: math.factorial("a"))
attempt(lambda: math.factorial())
attempt(lambda: math.factorial(10 ** 20))
attempt(lambda: math.gcd(1.5, 2))
attempt(lambda: math.gcd("a"))
attempt(lambda: math.lcm(1, 2.0))
attempt(lambda: math.comb(-1, 2))
attempt(lambda: math.comb(5, -1))
attempt(lambda: math.comb(5))
attempt(lambda: math.comb(5.0, 2))
attempt(lambda: math.comb(10 ** 30, 10 ** 25))
attempt(lambda: math.perm(-1))
attempt(lambda: math.perm(5, -2))
attempt(lambda: math.perm())
attempt(lambda: math.perm(5.5))
attempt(lambda: math.isqrt(-1))
attempt(lambda: math.isqrt(2.0))
attempt(lambda: math.isqrt())
