# Every function of math on ordinary values.
import math
print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf, math)  if False else print(math.pi, math.e, math.tau, math.inf, math.nan, -math.inf)
for name in "acos acosh asin asinh atan atanh cbrt ceil cos cosh degrees erf erfc exp exp2 expm1 fabs floor gamma lgamma log log10 log1p log2 modf radians sin sinh sqrt tan tanh trunc ulp frexp isfinite isinf isnan".split():
    f = getattr(math, name)
    row = []
    for x in (0, 0.5, 1, 2, -0.5, -1, 10, 0.1, 1e-5, -2.5):
        try:
            v = f(x)
            row.append(f"{v:.12g}" if isinstance(v, float) else repr(v))
        except (ValueError, OverflowError) as e:
            row.append(f"{type(e).__name__}({e})")
    print(name, *row, sep=" | ")
print(math.floor(2.7), math.floor(-2.7), math.ceil(2.1), math.ceil(-2.1), math.trunc(-2.7), math.floor(1e20), math.ceil(10 ** 30), math.sqrt(16), math.sqrt(2), math.pow(2, 0.5), math.pow(2, 3), math.exp(1), math.log(math.e), math.log(8, 2), math.log(100, 10), math.log2(2 ** 100), math.log10(1000), math.log(10 ** 400), math.log2(10 ** 400), math.log10(10 ** 400))
print(math.atan2(1, -1), math.atan2(-0.0, -1), math.atan2(0, 0), math.hypot(3, 4), math.hypot(1, 2, 2), math.hypot(), math.dist((0, 0), (3, 4)), math.dist([1], [4]), math.fmod(7, 3), math.fmod(-7, 3), math.fmod(7.5, -2), math.remainder(7, 3), math.remainder(8, 3), math.remainder(-7.5, 2), math.copysign(3, -0.0), math.copysign(-3, 1), math.fabs(-3), math.ldexp(0.5, 3), math.frexp(10), math.frexp(0), math.modf(-3.25), math.modf(5), math.nextafter(1, 2), math.nextafter(0, -1), math.ulp(1), math.ulp(1e300))
print(math.fsum([0.1] * 10), math.fsum([1e100, 1, -1e100]), math.fsum([]), math.fsum([1, 2.5]), math.prod([1, 2, 3]), math.prod([]), math.prod([2.5, 2], start=3), math.prod([10 ** 10] * 3), math.prod(["a", 3], start=1) if False else "")
