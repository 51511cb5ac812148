# Subclasses of int, float and complex; __index__, __int__, __float__, __complex__, __trunc__, __round__ and what uses them.
import math
def t(label, f):
    try: r = f()
    except Exception as e: r = type(e).__name__ + ': ' + str(e)
    s = repr(r)
    print(label, s if len(s) < 200 else (s[:80], len(s)))
class I(int):
    def __repr__(self): return 'I!'
    def __add__(self, o): return 'added'
    def __radd__(self, o): return 'radded'
class J(int): pass
class F(float): pass
class C(complex): pass
i = I(5); j = J(7); f = F(2.5); c = C(1, 2)
t('sub', lambda: (i, i + 1, 1 + i, i - 1, type(i - 1), -i, type(+i), abs(i), int(i), type(int(i)), str(i), hash(i), i == 5, {5: 'x'}[i], [1,2,3,4,5,6][i], range(i), i * 2.5, divmod(i, 3), pow(i, 2), i ** 2, i / 2, bool(I(0)), float(i), complex(i)))
t('sub2', lambda: (j, repr(j), str(j), f"{j}", f"{j:05d}", '%d' % j, j + j, type(j + j), j.real, j.numerator, type(j.real), j.bit_length(), j.to_bytes(2, 'big'), J.from_bytes(b'\x07', 'big'), type(J.from_bytes(b'\x07', 'big')), J('12'), J('ff', 16), J(), J(2**70), J(3.9), type(round(j)), round(j, -1)))
t('sub3', lambda: (f, f + 1, type(f + 1), -f, type(-f), abs(f), float(f), type(float(f)), F('1.5'), F(), F(3), f.hex(), type(F.fromhex('0x1p3')), f == 2.5, hash(f) == hash(2.5), int(f), round(f), f"{f:.1f}", f.real, type(f.real), f.is_integer(), f * 2, 2 ** f, math.floor(f), math.sqrt(f)))
t('sub4', lambda: (c, c + 1, type(c + 1), -c, abs(c), C('1+1j'), C(), c == 1+2j, complex(c), type(complex(c)), c.conjugate(), type(c.conjugate()), c.real, f"{c}", type(+c)))
j.attr = 5; f.x = 1; c.y = 2
t('attrs', lambda: (j.attr, f.x, c.y, j.__dict__, vars(f)))
class Idx:
    def __index__(self): return 3
class BadIdx:
    def __index__(self): return 'x'
class Int_:
    def __int__(self): return 42
class BadInt:
    def __int__(self): return 1.5
class Trunc:
    def __trunc__(self): return 9
class Flt:
    def __float__(self): return 2.5
class BadFlt:
    def __float__(self): return 3
class Cpl:
    def __complex__(self): return 3+4j
class BadCpl:
    def __complex__(self): return 3
class Rnd:
    def __round__(self, n='none'): return ('rounded', n)
    def __floor__(self): return 'fl'
    def __ceil__(self): return 'ce'
    def __trunc__(self): return 'tr'
    def __abs__(self): return 'abs'
    def __divmod__(self, o): return ('dm', o)
    def __rdivmod__(self, o): return ('rdm', o)
    def __pow__(self, o, m=None): return ('pow', o, m)
    def __rpow__(self, o, m=None): return ('rpow', o, m)
    def __neg__(self): return 'neg'
    def __invert__(self): return 'inv'
    def __pos__(self): return 'pos'
for X in [Idx, BadIdx, Int_, BadInt, Trunc, Flt, BadFlt, Cpl, BadCpl, Rnd]:
    x = X()
    for n, g in [('int', int), ('float', float), ('complex', complex), ('hex', hex), ('round', round), ('round2', lambda x: round(x, 2)), ('roundN', lambda x: round(x, None)), ('floor', math.floor), ('ceil', math.ceil), ('trunc', math.trunc), ('abs', abs), ('divmod', lambda x: divmod(x, 2)), ('rdivmod', lambda x: divmod(2, x)), ('pow', lambda x: pow(x, 2)), ('pow3', lambda x: pow(x, 2, 5)), ('rpow', lambda x: 2 ** x), ('neg', lambda x: -x), ('inv', lambda x: ~x), ('pos', lambda x: +x), ('list', lambda x: [0,1,2,3,4][x]), ('sqrt', math.sqrt), ('gcd', lambda x: math.gcd(x, 6)), ('fact', math.factorial), ('isqrt', math.isqrt), ('intb', lambda x: int('11', x)), ('c2', lambda x: complex(1, x)), ('chr', chr), ('mul', lambda x: 'ab' * x), ('to_bytes', lambda x: (5).to_bytes(x, 'big')), ('ldexp', lambda x: math.ldexp(1.0, x)), ('bool', bool), ('range', lambda x: range(x)), ('plus', lambda x: 1 + x), ('lsh', lambda x: 1 << x), ('fsum', lambda x: math.fsum([x, 1])), ('fmt', lambda x: '%d' % x), ('fmtf', lambda x: '%f' % x), ('fmtx', lambda x: '%x' % x)]:
        t((X.__name__, n), lambda: g(x))
for v in [True, False]:
    t('bool', lambda: (v & v, v | 1, v ^ True, 1 & v, v + v, v * 2.5, ~v, -v, int(v), float(v), complex(v), hash(v), str(v), repr(v), f"{v}", f"{v:d}", f"{v:5}", v == 1, v < 2, v.real, v.imag, v.bit_length(), v.__and__(1), v << 3, v // 1, v % 2, divmod(v, 2), v ** 2, v / 2, [10, 20][v], {1: 'a', 0: 'b'}[v], v.conjugate(), v.as_integer_ratio(), isinstance(v, int), type(v).__mro__, 'x' * v, round(v), abs(v), type(abs(v)), pow(v, 2, 5), math.floor(v), sum([v, v]), v.__index__(), v.__int__(), v.__float__(), v.__bool__(), bool.__new__(bool, v)))
def sub():
    class B(bool): pass
t('subbool', sub)
t('intnew', lambda: int.__new__(I, '5') == 5)
t('x', lambda: (1).foo); t('x', lambda: setattr(1, 'foo', 2)); t('x', lambda: setattr(1, 'real', 2)); t('x', lambda: delattr(1.5, 'real')); t('x', lambda: setattr(None, 'x', 1)); 
