# Every math function with arguments from a pool: value (12 digits) or error.
import math
args = [(), (0,), (1,), (-1,), (0.5,), (-2.5,), (10,), (171,), (1e300,), (-0.0,), (math.inf,), (-math.inf,), (math.nan,), (True,), (2 ** 70,), (10 ** 400,), ("a",), (None,), ([1, 2],), ((1.5, 2.5),), (1j,), (1, 2), (5, 2), (-5, 2), (2.5, -1), (0, 0), (math.inf, 1), (7, 0), (1, "a"), (1, 2, 3), ((1, 2), (3, 4)), ([1], [2, 3]), (4, 10), (10, 3.0)]
names = "acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist erf erfc exp exp2 expm1 fabs factorial floor fmod frexp fsum gamma gcd hypot isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nextafter perm pow prod radians remainder sin sinh sqrt tan tanh trunc ulp".split()
def show(v):
    if isinstance(v, float): return f"{v:.12g}"
    if isinstance(v, tuple): return "(" + ", ".join(map(show, v)) + ")"
    s = repr(v)
    return s if len(s) < 60 else f"{len(s)} digits"
for n in names:
    print("##", n)
    for a in args:
        try:
            r = show(getattr(math, n)(*a))
        except Exception as e:
            r = f"{type(e).__name__}: {e}"
        print(a if len(repr(a)) < 60 else "(10 ** 400,)", "->", r)
