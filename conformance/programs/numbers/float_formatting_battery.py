# Floats through e, f, g, %, repr and rounding at the borders.
values = (0.0, 1.0, -1.5, 0.1, 1 / 3, 2.5, 1e-10, 123456789.123456789, 1e15, 1e16, 1e100, 5e-324, 1.7976931348623157e308, 99.995, 0.5, 1.005, -0.0)
for v in values:
    print(repr(v), f"{v:f} {v:.0f} {v:.1f} {v:.3f} {v:e} {v:.0e} {v:.2E} {v:g} {v:.3g} {v:.10g} {v:#.3g} {v:G}" if abs(v) < 1e20 else f"{v:e} {v:.3g} {v:g}")
for v in (float("inf"), float("-inf"), float("nan")):
    print(f"{v} {v:f} {v:.2e} {v:F} {v:G} {v:%} {v:5} {v:+} {v:08} {v:<6}| {v:,}", "%f %e %g %5.1f %F" % ((v,) * 5))
for spec in (".2f", "8.2f", "<8.2f", "^8.2f", "+.2f", "08.2f", " .2f", ",.2f", "_.2f", ".2%", "*>10.1e", "=+10.1f", ".0%", "#.0f", ".15g", "10", "<10", "z.1f"):
    print(spec.ljust(8), [format(v, spec) for v in (3.14159, -1234567.891, 0.001, -0.04)])
for spec in ("d", "x", "b", "c", "s", ".f", ".-1f", "5.5.5f", "ff", ",d", ".2147483648f", "n5"):
    try:
        print(spec, format(1.5, spec))
    except ValueError as e:
        print(spec, e)
print([round(v, 2) for v in (2.675, 1.005, 2.5, 0.125, 1e-5, 123.456)], [f"{v:.0f}" for v in (0.5, 1.5, 2.5, 3.5)], [f"{v:.1f}" for v in (0.25, 0.35, 0.45)], f"{1e16:.0f} {1e22:.0f} {123456789012345678:.0f}")
print("%s %r %.3s %5.1f|%-8.2f|%+e %g %g" % (1.0, 0.1, 3.14159, 2.25, 2.25, 12345.678, 1e5, 1e-5), "%.0f %.0f" % (0.5, 1.5), "%.50f" % 0.1, "%5d|%d" % (3.9, -3.9))
