# Functions of math over a table of values, with domain errors.
import math
for x in (0, 0.5, 1, 2, -1, 10, 1e-8, 1e10):
    row = []
    for f in (math.sqrt, math.exp, math.log, math.log2, math.log10, math.log1p, math.expm1, math.sin, math.cos, math.tan, math.asin, math.acos, math.atan, math.sinh, math.tanh, math.degrees, math.radians, math.floor, math.ceil, math.trunc, math.fabs, math.cbrt, math.exp2):
        try:
            row.append(f"{f(x):.10g}")
        except (ValueError, OverflowError) as e:
            row.append(str(e))
    print(x, row)
print(math.hypot(3, 4), math.hypot(1, 2, 2), math.dist((0, 0), (3, 4)), math.atan2(1, -1), math.copysign(3, -0.0), math.fmod(-7, 3), math.remainder(7, 4), math.modf(-2.5), math.frexp(10), math.ldexp(0.5, 4), math.fsum([0.1] * 10), math.prod([2, 3, 4]), math.prod([], start=5), math.gcd(12, 18, 27), math.lcm(4, 6, 10), math.gcd(), math.lcm(), math.comb(5, 2), math.perm(5, 2), math.perm(4), math.factorial(10), math.isqrt(99))
print(math.isnan(float("nan")), math.isinf(float("-inf")), math.isfinite(1e308), math.isclose(1, 1 + 1e-10), math.isclose(1, 1.1, rel_tol=0.2), math.isclose(0, 1e-10, abs_tol=1e-9), math.nextafter(1, 2), math.ulp(1.0), math.pow(2, 10), math.pow(0, 0), math.erf(0.5), math.erfc(0.5), math.gamma(5), math.lgamma(10), math.pi, math.e, math.tau, math.inf, math.nan)
for f in (lambda: math.sqrt(-1), lambda: math.log(-1), lambda: math.log(10, 1), lambda: math.factorial(-1), lambda: math.factorial(1.5), lambda: math.gcd(1.5), lambda: math.comb(-1, 2), lambda: math.isqrt(-1), lambda: math.exp(1000), lambda: math.pow(-8, 1 / 3), lambda: math.floor(float("inf")), lambda: math.ceil("x"), lambda: math.sqrt("4"), lambda: math.acos(2), lambda: math.fmod(1, 0), lambda: math.dist((1,), (1, 2)), lambda: math.sqrt(), lambda: math.log(), lambda: math.nope, lambda: math.gamma(0), lambda: math.cos(float("inf")), lambda: math.log(0), lambda: math.fsum(["a"]), lambda: math.ldexp(1, 5000), lambda: math.hypot("a")):
    try:
        print(f())
    except (ValueError, TypeError, OverflowError, AttributeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(math.log(8, 2), math.log(100, 10), math.log(2 ** 1000), math.log2(2 ** 2000), math.sqrt(10 ** 300), math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.floor(10 ** 20 + 0.5), math.ceil(True))
