import cmath
inf, nan = float('inf'), float('nan')
parts = [0.0, -0.0, 1.0, -1.5, 0.3, 710.0, -745.5, 1e-300, 1e300, inf, -inf, nan]
def show(z):
    # the sign of a NaN is not the same everywhere
    return repr(z).replace('-nan', 'nan')
for name in ('sqrt', 'exp', 'log', 'log10', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh', 'asin', 'acos', 'atan', 'asinh', 'acosh', 'atanh', 'phase', 'polar', 'isfinite', 'isinf', 'isnan'):
    f = getattr(cmath, name)
    for re in parts:
        line = []
        for im in parts:
            try:
                line.append(show(f(complex(re, im))))
            except Exception as e:
                line.append(type(e).__name__ + ' ' + str(e))
        print(name, re, line)
for r in parts:
    line = []
    for phi in parts:
        try:
            line.append(show(cmath.rect(r, phi)))
        except Exception as e:
            line.append(type(e).__name__ + ' ' + str(e))
    print('rect', r, line)
print(cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj)
def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)
t(cmath.sqrt, -1); t(cmath.sqrt, 'a'); t(cmath.sqrt); t(cmath.log, 8, 2); t(cmath.log, 1, 0); t(cmath.log, 0); t(cmath.log, 2, 1); t(cmath.isclose, 1 + 1j, 1 + 1.0000000001j); t(cmath.isclose, 1, 2, abs_tol=3); t(cmath.isclose, 1, 2, rel_tol=-1); t(cmath.exp, 1j * cmath.pi); t(cmath.polar, 1 + 1j); t(cmath.rect, 1); t(cmath.sqrt, 10 ** 400); t(cmath.phase, -1); t(cmath.exp, True); t(cmath.log, 1, 2, 3)
