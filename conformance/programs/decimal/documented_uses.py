from decimal import *
import decimal
print(getcontext())
print(Decimal(10), Decimal('3.14'), Decimal(3.14), Decimal((0, (3, 1, 4), -2)), Decimal(str(2.0 ** 0.5)), Decimal(2) ** Decimal('0.5'), Decimal('NaN'), Decimal('-Infinity'))
getcontext().prec = 6
print(repr(Decimal('3.0')), repr(Decimal('3.1415926535')), Decimal('3.1415926535') + Decimal('2.7182818285'))
getcontext().rounding = ROUND_UP
print(Decimal('3.1415926535') + Decimal('2.7182818285'))
setcontext(Context())
data = list(map(Decimal, '1.34 1.87 3.45 2.35 1.00 0.03 9.25'.split()))
print(max(data), min(data), sorted(data), sum(data))
a, b, c = data[:3]
print(str(a), float(a), round(a, 1), int(a), a * 5, a * b, c % a, a / b, a // b, -a, +a, abs(-a), divmod(c, a), a ** 2, 2 ** a)
print(Decimal(2).sqrt(), Decimal(1).exp(), Decimal('10').ln(), Decimal('10').log10(), Decimal(7) / 3, 1 / Decimal(3))
print(Decimal('7.325').quantize(Decimal('.01'), rounding=ROUND_DOWN), Decimal('7.325').quantize(Decimal('1.'), rounding=ROUND_UP))
for mode in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP):
    print(mode, [str(Decimal(x).quantize(Decimal('1'), rounding=mode)) for x in ('1.1', '1.5', '2.5', '-1.1', '-1.5', '-2.5', '0.5', '10.01')])
print(ExtendedContext, BasicContext)
def attempt(f, *args):
    try:
        print(repr(f(*args)))
    except Exception as error:
        print(type(error).__name__, type(error).__mro__[1].__name__, error)
for f in (lambda: Decimal('abc'), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal(0) ** 0, lambda: Decimal(-1).sqrt(), lambda: Decimal(10) ** (10 ** 9), lambda: Decimal('1e28').quantize(Decimal('.1')), lambda: Decimal(1) // 0, lambda: Decimal(1) % 0, lambda: Decimal('Infinity') - Decimal('Infinity'), lambda: Decimal(None), lambda: Decimal([1, 2]), lambda: Decimal('1') + 1.5, lambda: Decimal('1') + 'a', lambda: Decimal('1') < 'a', lambda: 1.5 * Decimal(2), lambda: int(Decimal('NaN')), lambda: int(Decimal('Infinity')), lambda: hash(Decimal('sNaN')), lambda: Decimal('sNaN') + 1, lambda: Decimal('NaN') < 1, lambda: getcontext().divide(1, 0), lambda: Context(prec=0), lambda: Context(rounding='x'), lambda: setcontext(5), lambda: Decimal(1).quantize('x'), lambda: format(Decimal(1), 'x'), lambda: Decimal('1' * 29) // 1, lambda: Decimal(1e400)):
    attempt(f)
with localcontext() as ctx:
    ctx.prec = 42
    print(Decimal(1) / 7)
print(Decimal(1) / 7)
with localcontext(ExtendedContext, prec=5) as ctx:
    print(Decimal(1) / 3, Decimal(1) / 0, ctx.flags[DivisionByZero], ctx)
getcontext().clear_flags()
print(Decimal(355) / 113, getcontext().flags[Inexact], getcontext().flags[Rounded], getcontext().flags)
getcontext().traps[Inexact] = True
attempt(lambda: Decimal(1) / 3)
getcontext().traps[Inexact] = False
print(Decimal('1.0') == 1, Decimal('0.5') == 0.5, Decimal('0.1') == 0.1, Decimal('1') < 2.5, Decimal(2) in {2: 1}, hash(Decimal('2.5')) == hash(2.5), hash(Decimal(10 ** 20)) == hash(10 ** 20), Decimal('NaN') == Decimal('NaN'), {Decimal('1.0'), 1, 1.0})
for spec in ('.2f', ',.2f', '10.3f', '<10', '^12.1f', '+.3e', '%', '.1%', 'e', 'g', '.3g', '08.2f', ',', 'n', '', '_^15', '.0f'):
    print(spec, format(Decimal('1234567.891'), spec), f"{Decimal('-0.00012345'):{spec}}")
print(Decimal('1E+3').normalize(), Decimal('120.00').normalize(), Decimal('0E+7').normalize(), Decimal('123.456').to_integral_value(), Decimal('5E+3').to_eng_string(), Decimal('1.23E+5').to_eng_string(), Decimal('321000').adjusted(), Decimal('-3.14').as_tuple(), Decimal('3.14').as_integer_ratio(), Decimal('0E-10'), Decimal('1E-7'), Decimal('0.000001'), Decimal('-0'))
print(Decimal('2').fma(3, 5), Decimal(5).compare(3), Decimal('12.0').compare_total(Decimal('12')), Decimal(3).max(5), Decimal('1.5').copy_sign(Decimal(-1)), Decimal('34').rotate(2), Decimal('34').shift(2), Decimal(18).remainder_near(Decimal(10)), Decimal('1010').logical_or(Decimal('1100')), Decimal('1').next_plus(), Decimal('1').next_minus(), Decimal('7').logb(), Decimal(7).scaleb(2), Decimal(3).number_class(), Decimal(7).same_quantum(3), Decimal('1E+999999').is_finite())
print(round(Decimal('2.675'), 2), round(Decimal('2.5')), round(Decimal('3.5')), round(Decimal('-1234.5'), -2), pow(Decimal(7), 3, 10), pow(3, Decimal(2)), sum([Decimal('0.1')] * 10), Decimal('0.1') + Decimal('0.2'), Decimal.from_float(0.1), Decimal(True), Decimal(' 1_000.5 '), Decimal('٣.٥'))
import math
print(math.floor(Decimal('-1.5')), math.ceil(Decimal('1.2')), math.trunc(Decimal('1.9')), math.sqrt(Decimal(2)), float(Decimal('1e-400')), complex(Decimal(2)), int(Decimal('1e20')), bool(Decimal(0)), bool(Decimal('0.0')), type(Decimal(1)), Decimal, isinstance(Decimal(1), float))
class Money(Decimal):
    pass
m = Money('1.50')
print(repr(m), m + 1, type(m + 1).__name__, type(m).__name__, m == Decimal('1.5'))
print(decimal.MAX_PREC, decimal.MAX_EMAX, decimal.MIN_EMIN, decimal.MIN_ETINY, sorted(n for n in dir(decimal) if n.startswith('ROUND')))
print(Decimal(1) / Decimal(3) * 3, (Decimal('19.99') * 3).quantize(Decimal('0.01')), Decimal('100') * Decimal('1.05') ** 10)
