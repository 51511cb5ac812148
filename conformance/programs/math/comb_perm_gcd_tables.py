# comb, perm, factorial, gcd, lcm, isqrt and logarithms of ints at the edges of 64 bits and beyond.
import math
def t(label, f):
    try: r = f()
    except Exception as e: r = type(e).__name__ + ': ' + str(e)
    s = repr(r)
    print(label, s if len(s) < 200 else (s[:80], len(s)))
for n in [0,1,2,5,20,21,25,30,62,63,64,67,68,100,127,128,500,1000]:
    t(('fact', n), lambda: math.factorial(n))
    for k in [0,1,2,3,7,15,31,33,40,50,100,n-1,n,n+1, n//2]:
        t(('comb', n, k), lambda: math.comb(n, k)); t(('perm', n, k), lambda: math.perm(n, k))
for n in [2**62, 2**63-1, 2**63, 2**64, 10**30]:
    for k in [0,1,2,3,10,50]:
        t(('comb', n, k), lambda: math.comb(n, k)); t(('perm', n, k), lambda: math.perm(n, k)); t(('comb', n, n-k), lambda: math.comb(n, n-k))
for args in [(2.5,), ('a',), (-1,), (10**30,), (True,)]:
    t(('fact', args), lambda: math.factorial(*args) if args != (10**30,) else 0)
t('f', lambda: math.factorial(10**30)); t('f', lambda: math.factorial(-10**30))
t('perm', lambda: math.perm(5)); t('perm', lambda: math.perm(5, None)); t('perm', lambda: math.perm(2.0, 1)); t('perm', lambda: math.perm(2, -1)); t('perm', lambda: math.perm(-2, 1)); t('p', lambda: math.perm(10**40, 10**30)); t('c', lambda: math.comb(10**40, 10**30)); t('c', lambda: math.comb(1.0, 2)); t('c', lambda: math.comb(1)); t('c', lambda: math.comb(-1, 2)); t('c', lambda: math.comb(1, -2))
for a in [(), (0,), (12,), (-12,), (12, 18), (0, 0), (2**70, 2**65*3), (2**63, 6), (-2**63, -2**63), (10**50, 10**40*7, 35), ('a',), (1.0,), (1, 'a'), (True, 3)]:
    t(('gcd', a), lambda: math.gcd(*a)); t(('lcm', a), lambda: math.lcm(*a))
for n in [0,1,2,3,4,15,16,17,2**62,2**63-1,2**63,2**64-1,2**64,10**40, 10**40-1, (10**25)**2-1, -1, 2.0, True]:
    t(('isqrt', n), lambda: math.isqrt(n))
for x in [1, 2, 10, 2**63, 2**64, 10**400, 2**5000, 0, -5, True, 1.5, '1']:
    for f in [math.log, math.log2, math.log10]:
        t((f.__name__, str(x)[:10]), lambda: f(x))
    t('logb', lambda: math.log(x, 10**500)); t('logb', lambda: math.log(x, 2))
