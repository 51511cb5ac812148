# complex(): parsing, arithmetic with every type, comparison refusals, abs, conjugate and repr.
for args in ((), (1,), (1, 2), (1.5, -0.0), ("1+2j",), ("j",), ("-j",), ("1e3-2.5e-1j",), (" 3 ",), ("(1+2j)",), ("nan+infj",), (True,), (1j, 1j), (2, 3j), ("1_0+2j",), (-0.0, -0.0), ("inf",)):
    print(args, complex(*args))
for args in (("",), ("1 + 2j",), ("abc",), ("1+2",), ("1+2jj",), ("1", 2), (1, "2"), (None,), ([],), ("((1))",), ("1+",), ("2j3",)):
    try:
        print(args, complex(*args))
    except (ValueError, TypeError) as e:
        print(args, type(e).__name__, e)
z, w = 3 + 4j, 1 - 2j
print(z + w, z - w, z * w, z / w, z ** 2, z ** w, abs(z), -z, +z, z.conjugate(), z.real, z.imag, z == 3 + 4j, z != w, bool(0j), bool(1j), z ** 0, z ** -1, 2 ** z, z * 2, 1.5 + z, True + z, z ** 0.5)
for f in (lambda: z < w, lambda: z // 2, lambda: z % 2, lambda: divmod(z, 1), lambda: int(z), lambda: float(z), lambda: z / 0, lambda: 0j ** -1, lambda: round(z), lambda: z & 1, lambda: sorted([z, w]), lambda: max(z, 1), lambda: z >= 1, lambda: math.floor(z), lambda: range(z), lambda: [1][z], lambda: 1e200j * 1e200j, lambda: abs(complex(1e308, 1e308)), lambda: (1e300 + 1j) ** 5):
    try:
        print(f())
    except (TypeError, ZeroDivisionError, NameError, OverflowError) as e:
        print(type(e).__name__, e)
for v in (1j, -1j, 0j, -0j, 1 + 0j, -1 - 0j, complex(0, -0.0), complex(-0.0, 0), complex("nan"), complex(float("inf"), -1), 1e16 + 1e-5j, 100j, 1.5j, complex(1, float("nan"))):
    print(repr(v), str(v), [v], f"{v}", v == v, hash(v) == hash(v))
print(sum([1j, 2, 3.5]), [1j, 2] == [1j, 2.0], {1j: "k"}[1j], (1 + 2j).__class__, isinstance(1j, complex), 1j * 1j == -1, 5j.imag, (2).real, complex(3) == 3, hash(complex(3)) == hash(3), complex(real=1, imag=2), 1_0j, 10j)
class C:
    def __complex__(self): return 7 - 1j
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 4
print(complex(C()), complex(F()), complex(I()), complex(F(), I()), complex(C(), 1))
def roots(a, b, c):
    d = (b * b - 4 * a * c) ** 0.5
    return (-b + d) / (2 * a), (-b - d) / (2 * a)
for r in roots(1, 2, 5) + roots(1, -3, 2):
    print(f"{complex(r):.3f}")
import math
