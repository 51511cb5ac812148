# Complex numbers through all operators and formats, with ints, floats and bools.
zs = [0j, 1 + 0j, 1j, -1j, 3 + 4j, -2.5 + 0.5j, complex(0, -0.0)]
for z in zs:
    print(z, -z, z.conjugate(), abs(z), z.real, z.imag, bool(z), z == z.conjugate(), z * z, z + 1, 2 - z, z * 0.5, z ** 2, z ** 0)
for a in zs[1:5]:
    print([a / b for b in zs[1:5]], [a == b for b in zs[:3]])
print(f"{3 + 4j:.1f} {3 + 4j:10.2f}| {1j:e} {3 - 4j:+.0f} {1 + 2j!r:>10} {1.5j}", "{:.2f}".format(1 / 3 + 1j), "%s %r" % (1j, -1j), str(complex(1, -2)), repr(complex(-0.0, 1)), complex(1.0, 0), 1e20j, complex("nan+infj"))
for f in (lambda: 1j < 2j, lambda: 1j > 1, lambda: 1j // 1, lambda: 1j % 1, lambda: int(1j), lambda: float(1j), lambda: 1j / 0, lambda: 0j ** -1, lambda: round(1j), lambda: sorted([1j, 2j]), lambda: max(1j, 2), lambda: 1j & 1, lambda: ~1j, lambda: complex("1 + 1j"), lambda: complex("x"), lambda: complex(1, "2"), lambda: f"{1j:d}", lambda: "%d" % 1j, lambda: divmod(1j, 1), lambda: [1, 2][1j], lambda: range(1j)):
    try: print(f())
    except (TypeError, ZeroDivisionError, ValueError) as e: print(type(e).__name__, e)
print(sum([1j, 2, 3.5]), 1j ** 2, (1 + 1j) ** 3, 2 ** 1j == 2 ** (0 + 1j), abs(3 - 4j), 1j == 1j, 1 + 0j == 1, {1 + 0j: "one"}[1], hash(2 + 0j) == hash(2), isinstance(1j, complex), complex(True), True + 1j, (1 + 2j) * (3 - 1j), (1 + 2j).__add__(1), complex(3).real.is_integer(), 1j.imag, (2).imag, 1.5.real)
