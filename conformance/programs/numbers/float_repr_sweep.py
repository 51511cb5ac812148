# Many computed floats: repr reads back, formats agree with each other.
x = 0.5
seen = []
for i in range(400):
    x = (x * 1103515245.0 + 12345.0) % 2147483648.0 / 2147483.648
    y = x * 10.0 ** (i % 40 - 20)
    seen.append(y)
    assert float(repr(y)) == y, y
    assert float(f"{y:.17g}") == y
    assert repr(-y) == "-" + repr(y)
    assert float(f"{y:.16e}") == y
    assert f"{y!r}" == str(y) == "%r" % y == format(y)
for y in seen[::13]:
    print(repr(y), f"{y:.6g} {y:.3f} {y:.2e} {y:10.4g}|{y:<12.3g}|{y:+.1e}", round(y, 3))
print(sum(len(repr(y)) for y in seen))
small = [n / d for n in range(1, 8) for d in range(1, 12)]
print(small)
print([10.0 ** k for k in range(-8, 25, 2)], [2.0 ** k for k in range(-20, 70, 9)])
print([k / 10 for k in range(-12, 13)], [k * 0.1 for k in range(12)], [round(k * 0.1, 1) for k in range(12)])
print([0.1 + 0.2 * k for k in range(8)], [1.1 ** k for k in range(10)], [3.3 - k * 1.1 for k in range(5)])
acc, steps = 0.0, []
for k in range(1, 30):
    acc += 1.0 / k ** 2
    if k % 5 == 0: steps.append(acc)
print(steps, acc)
print([float(s) for s in ("1e-7", "12345678.9", "0.1e1", "1.10", "00.10", "1e5", "123456789012345678", "4.9e-324", "2.5e-324", "1.7976931348623158e308")])
print([f"{v:.{p}f}" for v in (2.5, 0.125, 1e-7, 123456.789) for p in (0, 1, 3, 8)])
print([f"{v:g}" for v in (1e5, 1e6, 123456, 1234567, 0.0001, 0.00001, 1.5e-5, 100000.5, 0.1 + 0.2)])
