# complex numbers: literals, repr, operators, methods, errors.
print(1j, 1 + 2j, -1j, 1 - 0j, 0j, -0j, complex(), complex(1), complex(1, 2), complex("1+2j"), complex(" -3j "), complex("inf"), complex(1.5, -2.5), 1e100j, 1 + 1e-5j, complex(-0.0, 0), complex(0, -0.0), complex("nan+infj"))
a, b = 3 + 4j, 1 - 2j
print(a + b, a - b, a * b, a / b, a ** 2, a ** 0.5, a ** b, -a, +a, abs(a), a.real, a.imag, a.conjugate(), a == 3 + 4j, a != b, a == 3, 3 + 0j == 3, bool(0j), bool(1j), hash(3 + 0j) == hash(3))
print(a + 1, 1 + a, a * 2.5, 2 / a, a - 1.5, 2 ** 1j, (1j) ** 2, 1j ** 1j, a ** -1, a ** 0, 0j ** 0, sum([1j, 2, 3.5]), complex(True), complex(a, b), round(abs(1 + 1j), 5))
print(f"{a}", f"{a:.2f}", f"{a:>15}", f"{a:+.1e}", str(a), repr(a), "%s" % a, [a], {a: 1}, f"{1j:g}", f"{a!r}", format(1.5 + 2j, ",.1f"))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: a < b)
attempt(lambda: a // b)
attempt(lambda: a % b)
attempt(lambda: divmod(a, b))
attempt(lambda: int(a))
attempt(lambda: float(a))
attempt(lambda: complex("a"))
attempt(lambda: complex("1 + 2j"))
attempt(lambda: complex("1", 2))
attempt(lambda: complex(1, "2"))
attempt(lambda: complex([]))
attempt(lambda: complex(None))
attempt(lambda: a / 0)
attempt(lambda: 0j ** -1)
attempt(lambda: 0j ** 1j)
attempt(lambda: max(a, b))
attempt(lambda: round(a))
attempt(lambda: a + "x")
attempt(lambda: [1][a])
attempt(lambda: setattr(a, "real", 5))
attempt(lambda: a.nope)
attempt(lambda: f"{a:d}")
attempt(lambda: f"{a:05}")
attempt(lambda: f"{a:%}")
attempt(lambda: pow(a, 2, 3))
x = 1j
x += 1; x *= 2j; x -= 3; x /= 2; x **= 2
print(x, type(x).__name__, isinstance(x, complex), complex.__name__, (1 + 2j).__add__(1), (1 + 2j).__eq__(1), (1j).__mul__("a"))
