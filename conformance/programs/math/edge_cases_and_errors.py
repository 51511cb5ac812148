# Infinities, NaN, domain and range errors, wrong types and counts.
import math
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)
for name, args in [("sqrt", (-1,)), ("sqrt", (math.inf,)), ("sqrt", (-math.inf,)), ("sqrt", (math.nan,)), ("log", (0,)), ("log", (-1,)), ("log", (0.0,)), ("log", (-5,)), ("log", (math.inf,)), ("log", (10, 0)), ("log", (10, 1)), ("log", (10, -1)), ("log", (2, 10, 3)), ("log2", (0,)), ("log10", (-1,)), ("log1p", (-1,)), ("log1p", (-2,)),
                   ("exp", (1000,)), ("exp", (-1000,)), ("expm1", (1000,)), ("exp2", (5000,)), ("pow", (0, -1)), ("pow", (-8, 1 / 3)), ("pow", (10, 400)), ("pow", (1, math.nan)), ("pow", (math.nan, 0)), ("pow", (math.inf, -1)), ("pow", (-math.inf, 3)), ("acos", (2,)), ("asin", (-1.5,)), ("acosh", (0.5,)), ("atanh", (1,)), ("atanh", (-1,)), ("cosh", (1000,)), ("sinh", (-1000,)), ("tanh", (1000,)),
                   ("sin", (math.inf,)), ("cos", (-math.inf,)), ("tan", (math.inf,)), ("sin", (math.nan,)), ("gamma", (0,)), ("gamma", (-1,)), ("gamma", (171,)), ("gamma", (172,)), ("gamma", (0.5,)), ("lgamma", (0,)), ("lgamma", (-2,)), ("lgamma", (1e300,)), ("fmod", (1, 0)), ("fmod", (math.inf, 1)), ("fmod", (5, math.inf)), ("remainder", (1, 0)), ("remainder", (math.inf, 1)), ("remainder", (5, math.inf)),
                   ("floor", (math.inf,)), ("ceil", (math.nan,)), ("trunc", (-math.inf,)), ("floor", ("a",)), ("ceil", (None,)), ("trunc", ([],)), ("ldexp", (1, 2000)), ("ldexp", (1, -2000)), ("ldexp", (1, 2.0)), ("ldexp", (0, 10 ** 30)), ("ldexp", (1, 10 ** 30)), ("ldexp", (math.inf, 5)), ("frexp", (math.inf,)), ("frexp", (math.nan,)), ("modf", (math.inf,)), ("modf", (-math.inf,)),
                   ("sqrt", ("a",)), ("sqrt", (None,)), ("sqrt", ([1],)), ("sqrt", ()), ("sqrt", (1, 2)), ("sin", ("1",)), ("log", ("a",)), ("log", ()), ("pow", (1,)), ("pow", ("a", 1)), ("atan2", (1,)), ("hypot", ("a",)), ("hypot", (math.inf, math.nan)), ("dist", ((1, 2), (1,))), ("dist", (1, 2)), ("dist", ("ab", "cd")), ("fsum", (5,)), ("fsum", (["a"],)), ("fsum", ([math.inf, -math.inf],)), ("fsum", ([1e308, 1e308],)),
                   ("prod", (5,)), ("prod", (["a"],)), ("isnan", ("a",)), ("isfinite", (10 ** 400,)), ("sqrt", (10 ** 400,)), ("sqrt", (10 ** 308,)), ("degrees", (None,)), ("copysign", (1, "a")), ("copysign", (math.nan, -1)), ("nextafter", (math.inf, 0)), ("nextafter", (0.0, 1)), ("ulp", (math.inf,)), ("ulp", (math.nan,)), ("ulp", (0,)), ("ulp", (-3.0,)), ("cbrt", (-27,)), ("cbrt", (math.inf,)), ("erf", (math.inf,)), ("erfc", (30,)), ("isclose", (1, "a")), ("isclose", (1,)), ("fabs", (-10 ** 400,)), ("exp", (math.nan,)), ("acos", (math.nan,)), ("atan", (math.inf,)), ("fabs", (-math.inf,)), ("gcd", (2.5,))]:
    attempt(f"{name}{args}" if len(repr(args)) < 60 else name, lambda: getattr(math, name)(*args))
attempt("kw", lambda: math.sqrt(x=4))
attempt("foo", lambda: math.foo)
attempt("set", lambda: math.prod([1, 2], start="a"))
attempt("kw2", lambda: math.prod([1, 2], 3))
