# isclose with its tolerances, isnan, isinf, isfinite.
import math
for a, b, kw in [(1, 1, {}), (1, 1 + 1e-10, {}), (1, 1.1, {}), (0, 1e-12, {}), (0, 1e-12, {"abs_tol": 1e-9}), (100, 101, {"rel_tol": 0.01}), (100, 102, {"rel_tol": 0.01}), (math.inf, math.inf, {}), (math.inf, -math.inf, {}), (math.inf, 1e308, {}), (math.nan, math.nan, {}), (1, 2, {"rel_tol": 1}), (-1, 1, {"abs_tol": 2}), (0.1 + 0.2, 0.3, {}), (10 ** 20, 10 ** 20 + 1, {}), (1, 1, {"rel_tol": 0, "abs_tol": 0})]:
    print(a, b, kw, math.isclose(a, b, **kw))
for bad in (lambda: math.isclose(1, 2, rel_tol=-1), lambda: math.isclose(1, 2, abs_tol=-0.1), lambda: math.isclose(1, 2, 3), lambda: math.isclose(1), lambda: math.isclose("a", 1), lambda: math.isclose(1, 2, foo=3), lambda: math.isclose(a=1, b=1)):
    try:
        print(bad())
    except Exception as e:
        print(type(e).__name__, e)
for x in (0, 1.5, math.inf, -math.inf, math.nan, 10 ** 300, -0.0, True):
    print(x, math.isnan(x), math.isinf(x), math.isfinite(x), math.copysign(1, x))
print(math.pi == 3.141592653589793, math.tau == 2 * math.pi, math.degrees(math.pi), math.radians(180) == math.pi, math.sin(math.pi) < 1e-15, math.cos(0), math.tan(math.pi / 4), math.inf > 10 ** 1000, -math.inf < -10 ** 1000, math.nan != math.nan, math.inf == float("inf"))
print([round(math.sin(math.radians(d)), 10) for d in range(0, 361, 45)], [round(math.cos(math.radians(d)), 10) for d in range(0, 361, 90)])
from math import sqrt, floor as fl, pi
print(sqrt(9), fl(3.7), pi, math.sqrt is sqrt, math.floor is fl, math.__name__)
import math as m
print(m is math, m.ceil(1.2), hasattr(math, "sqrt"), hasattr(math, "nope"), repr(math.sqrt), type(math).__name__)
from math import *
print(ceil(1.5), factorial(5), e, tau, hypot(5, 12), isqrt(50))
def is_prime(n): return n > 1 and all(n % d for d in range(2, isqrt(n) + 1))
print([n for n in range(50) if is_prime(n)])
print(math.dist((1, 2, 3), (4, 6, 3)), math.hypot(*[1] * 4), sum(1 / math.factorial(k) for k in range(18)), 4 * sum((-1) ** k / (2 * k + 1) for k in range(1000)), math.floor(-0.5), math.ceil(-0.5), math.trunc(-0.5))
try:
    from math import nope
except ImportError as err:
    print(type(err).__name__, str(err)[:37])
try:
    math.nope
except AttributeError as err:
    print(err)
