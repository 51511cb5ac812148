# SPDX-License-Identifier: Apache-2.0
"""Decimal arithmetic by the General Decimal Arithmetic specification."""
import _numeric

__all__ = [
    "Decimal", "Context", "DecimalTuple", "DefaultContext", "BasicContext", "ExtendedContext", "DecimalException",
    "Clamped", "InvalidOperation", "DivisionByZero", "Inexact", "Rounded", "Subnormal", "Overflow", "Underflow",
    "FloatOperation", "DivisionImpossible", "InvalidContext", "ConversionSyntax", "DivisionUndefined", "ROUND_DOWN",
    "ROUND_HALF_UP", "ROUND_HALF_EVEN", "ROUND_CEILING", "ROUND_FLOOR", "ROUND_UP", "ROUND_HALF_DOWN", "ROUND_05UP",
    "setcontext", "getcontext", "localcontext", "MAX_PREC", "MAX_EMAX", "MIN_EMIN", "MIN_ETINY", "HAVE_THREADS",
    "HAVE_CONTEXTVAR",
]
__version__ = "1.70"
__libmpdec_version__ = "2.5.1"

ROUND_UP = "ROUND_UP"
ROUND_DOWN = "ROUND_DOWN"
ROUND_CEILING = "ROUND_CEILING"
ROUND_FLOOR = "ROUND_FLOOR"
ROUND_HALF_UP = "ROUND_HALF_UP"
ROUND_HALF_DOWN = "ROUND_HALF_DOWN"
ROUND_HALF_EVEN = "ROUND_HALF_EVEN"
ROUND_05UP = "ROUND_05UP"
_ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,
              ROUND_05UP)

MAX_PREC = 999999999999999999
MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
HAVE_THREADS = True
HAVE_CONTEXTVAR = True

_digits = _numeric.digit_count
_text = _numeric.int_text


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


# What has happened during an operation, as bits: the conditions of InvalidOperation, then the signals.
_INVALID, _SYNTAX, _IMPOSSIBLE, _UNDEFINED, _BAD_CONTEXT = 1, 2, 4, 8, 16
_ANY_INVALID = 31
_FLOAT, _BY_ZERO, _OVERFLOW, _UNDERFLOW = 32, 64, 128, 256
_SUBNORMAL, _INEXACT, _ROUNDED, _CLAMPED = 512, 1024, 2048, 4096
_SIGNALS = ((InvalidOperation, _ANY_INVALID), (FloatOperation, _FLOAT), (DivisionByZero, _BY_ZERO),
            (Overflow, _OVERFLOW), (Underflow, _UNDERFLOW), (Subnormal, _SUBNORMAL), (Inexact, _INEXACT),
            (Rounded, _ROUNDED), (Clamped, _CLAMPED))
_CONDITIONS = ((InvalidOperation, _INVALID), (ConversionSyntax, _SYNTAX), (DivisionImpossible, _IMPOSSIBLE),
               (DivisionUndefined, _UNDEFINED), (InvalidContext, _BAD_CONTEXT))
_BITS = dict(_SIGNALS)
# As the repr of a context lists them.
_LISTED = ((Clamped, _CLAMPED), (InvalidOperation, _ANY_INVALID), (DivisionByZero, _BY_ZERO), (Inexact, _INEXACT),
           (FloatOperation, _FLOAT), (Overflow, _OVERFLOW), (Rounded, _ROUNDED), (Subnormal, _SUBNORMAL),
           (Underflow, _UNDERFLOW))


def _report(context, status):
    """Sets the flags of a context, and raises what it traps."""
    if status & _ANY_INVALID:
        context._flags |= _ANY_INVALID
    context._flags |= status
    trapped = status & context._traps
    if trapped:
        listed = [kind for kind, bit in _CONDITIONS if trapped & bit]
        listed += [kind for kind, bit in _SIGNALS[1:] if trapped & bit]
        for kind, bit in _SIGNALS:
            if trapped & bit:
                raise kind(listed)


class _SignalDict:
    """The flags or the traps of a context as a mapping from signals to bools."""
    __slots__ = ("_context", "_which")
    __hash__ = None

    def __init__(self, context, which):
        self._context = context
        self._which = which

    def _get(self):
        return self._context._flags if self._which else self._context._traps

    def _set(self, bits):
        if self._which:
            self._context._flags = bits
        else:
            self._context._traps = bits

    def __getitem__(self, key):
        bit = _BITS.get(key) if isinstance(key, type) else None
        if bit is None:
            raise KeyError("invalid error flag")
        return self._get() & bit != 0

    def __setitem__(self, key, value):
        bit = _BITS.get(key) if isinstance(key, type) else None
        if bit is None:
            raise KeyError("invalid error flag")
        self._set(self._get() | bit if value else self._get() & ~bit)

    def __delitem__(self, key):
        raise ValueError("signal keys cannot be deleted")

    def __iter__(self):
        return iter([kind for kind, bit in _SIGNALS])

    def __len__(self):
        return len(_SIGNALS)

    def __contains__(self, key):
        return key in _BITS

    def keys(self):
        return dict(self.items()).keys()

    def values(self):
        return dict(self.items()).values()

    def items(self):
        bits = self._get()
        return {kind: bits & bit != 0 for kind, bit in _SIGNALS}.items()

    def get(self, key, default=None):
        return self[key] if key in _BITS else default

    def copy(self):
        return dict(self.items())

    def update(self, other):
        for key in other:
            self[key] = other[key]

    def __eq__(self, other):
        if isinstance(other, _SignalDict):
            return self._get() == other._get()
        if isinstance(other, dict):
            return self.copy() == other
        return NotImplemented

    def __repr__(self):
        return "{" + ", ".join(f"{kind!r}:{value}" for kind, value in self.items()) + "}"


def _bits_of(value, what):
    if value is None:
        return 0
    if isinstance(value, (dict, _SignalDict)):
        bits = 0
        for kind in _BITS:
            if kind not in value:
                raise TypeError("invalid signal dict")
            if value[kind]:
                bits |= _BITS[kind]
        if len(value) != len(_BITS):
            raise KeyError("invalid error flag")
        return bits
    bits = 0
    for kind in value:
        if kind not in _BITS:
            raise TypeError("valid values for signals are:\n  [InvalidOperation, FloatOperation, DivisionByZero,\n   "
                            "Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]")
        bits |= _BITS[kind]
    return bits


def _ranged(value, low, high, message):
    if not isinstance(value, int):
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if not low <= value <= high:
        raise ValueError(message)
    return int(value)


class Context:
    """The environment of operations: precision, rounding, limits of exponents, flags and traps."""
    __slots__ = ("_prec", "_rounding", "_emin", "_emax", "_capitals", "_clamp", "_flags", "_traps")
    __hash__ = None

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None,
                 traps=None):
        self._prec = 28
        self._rounding = ROUND_HALF_EVEN
        self._emin = -999999
        self._emax = 999999
        self._capitals = 1
        self._clamp = 0
        self._flags = 0
        self._traps = _ANY_INVALID | _BY_ZERO | _OVERFLOW
        if DefaultContext is not None:
            default = DefaultContext
            self._prec, self._rounding, self._emin, self._emax = (default._prec, default._rounding, default._emin,
                                                                  default._emax)
            self._capitals, self._clamp, self._traps = default._capitals, default._clamp, default._traps
        if prec is not None:
            self.prec = prec
        if rounding is not None:
            self.rounding = rounding
        if Emin is not None:
            self.Emin = Emin
        if Emax is not None:
            self.Emax = Emax
        if capitals is not None:
            self.capitals = capitals
        if clamp is not None:
            self.clamp = clamp
        if flags is not None:
            self._flags = _bits_of(flags, "flags")
        if traps is not None:
            self._traps = _bits_of(traps, "traps")

    @property
    def prec(self):
        return self._prec

    @prec.setter
    def prec(self, value):
        self._prec = _ranged(value, 1, MAX_PREC, "valid range for prec is [1, MAX_PREC]")

    @property
    def rounding(self):
        return self._rounding

    @rounding.setter
    def rounding(self, value):
        if not isinstance(value, str) or value not in _ROUNDINGS:
            raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   "
                            "ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
        self._rounding = value

    @property
    def Emin(self):
        return self._emin

    @Emin.setter
    def Emin(self, value):
        self._emin = _ranged(value, MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]")

    @property
    def Emax(self):
        return self._emax

    @Emax.setter
    def Emax(self, value):
        self._emax = _ranged(value, 0, MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]")

    @property
    def capitals(self):
        return self._capitals

    @capitals.setter
    def capitals(self, value):
        self._capitals = _ranged(value, 0, 1, "valid values for capitals are 0 or 1")

    @property
    def clamp(self):
        return self._clamp

    @clamp.setter
    def clamp(self, value):
        self._clamp = _ranged(value, 0, 1, "valid values for clamp are 0 or 1")

    @property
    def flags(self):
        return _SignalDict(self, True)

    @flags.setter
    def flags(self, value):
        self._flags = _bits_of(value, "flags")

    @property
    def traps(self):
        return _SignalDict(self, False)

    @traps.setter
    def traps(self, value):
        self._traps = _bits_of(value, "traps")

    def __repr__(self):
        flags = ", ".join(kind.__name__ for kind, bit in _LISTED if self._flags & bit)
        traps = ", ".join(kind.__name__ for kind, bit in _LISTED if self._traps & bit)
        return (f"Context(prec={self._prec}, rounding={self._rounding}, Emin={self._emin}, Emax={self._emax}, "
                f"capitals={self._capitals}, clamp={self._clamp}, flags=[{flags}], traps=[{traps}])")

    def Etiny(self):
        return self._emin - (self._prec - 1)

    def Etop(self):
        return self._emax - (self._prec - 1)

    def clear_flags(self):
        self._flags = 0

    def clear_traps(self):
        self._traps = 0

    def copy(self):
        other = Context.__new__(Context)
        other._prec, other._rounding, other._emin, other._emax = (self._prec, self._rounding, self._emin, self._emax)
        other._capitals, other._clamp, other._flags, other._traps = (self._capitals, self._clamp, self._flags,
                                                                     self._traps)
        return other

    __copy__ = copy

    def __reduce__(self):
        return Context, (self._prec, self._rounding, self._emin, self._emax, self._capitals, self._clamp,
                         [kind for kind, bit in _SIGNALS if self._flags & bit],
                         [kind for kind, bit in _SIGNALS if self._traps & bit])

    def create_decimal(self, num="0", /):
        value = _create(num, self)
        if value._k >= 2:
            if _digits(value._c) > self._prec - self._clamp and value._c:
                _report(self, _SYNTAX)
                return _NAN
            return value
        return _fix(value, self)

    def create_decimal_from_float(self, f, /):
        return _fix(Decimal.from_float(f), self)

    def radix(self):
        return Decimal(10)

    def canonical(self, x, /):
        if not isinstance(x, Decimal):
            raise TypeError("argument must be a Decimal")
        return x

    def abs(self, x, /):
        return _operand(x)._absolute(self)

    def plus(self, x, /):
        return _operand(x)._plus(self)

    def minus(self, x, /):
        return _operand(x)._minus(self)

    def add(self, x, y, /):
        return _add(_operand(x), _operand(y), self, 0)

    def subtract(self, x, y, /):
        return _add(_operand(x), _operand(y), self, 1)

    def multiply(self, x, y, /):
        return _multiply(_operand(x), _operand(y), self)

    def divide(self, x, y, /):
        return _divide(_operand(x), _operand(y), self)

    def divide_int(self, x, y, /):
        return _divide_int(_operand(x), _operand(y), self)

    def remainder(self, x, y, /):
        return _remainder(_operand(x), _operand(y), self)

    def divmod(self, x, y, /):
        return _divmod(_operand(x), _operand(y), self)

    def power(self, a, b, modulo=None):
        return _power(_operand(a), _operand(b), _operand(modulo) if modulo is not None else None, self)

    def to_sci_string(self, x, /):
        return _to_text(_operand(x), False, self)

    def to_eng_string(self, x, /):
        return _to_text(_operand(x), True, self)

    def number_class(self, x, /):
        return _operand(x).number_class(self)

    def same_quantum(self, x, y, /):
        return _operand(x).same_quantum(_operand(y))

    def is_canonical(self, x, /):
        return _operand(x).is_canonical()

    def is_finite(self, x, /):
        return _operand(x).is_finite()

    def is_infinite(self, x, /):
        return _operand(x).is_infinite()

    def is_nan(self, x, /):
        return _operand(x).is_nan()

    def is_normal(self, x, /):
        return _operand(x).is_normal(self)

    def is_qnan(self, x, /):
        return _operand(x).is_qnan()

    def is_signed(self, x, /):
        return _operand(x).is_signed()

    def is_snan(self, x, /):
        return _operand(x).is_snan()

    def is_subnormal(self, x, /):
        return _operand(x).is_subnormal(self)

    def is_zero(self, x, /):
        return _operand(x).is_zero()

    def exp(self, x, /):
        return _operand(x).exp(self)

    def ln(self, x, /):
        return _operand(x).ln(self)

    def log10(self, x, /):
        return _operand(x).log10(self)

    def logb(self, x, /):
        return _operand(x).logb(self)

    def logical_invert(self, x, /):
        return _operand(x).logical_invert(self)

    def next_minus(self, x, /):
        return _operand(x).next_minus(self)

    def next_plus(self, x, /):
        return _operand(x).next_plus(self)

    def normalize(self, x, /):
        return _operand(x).normalize(self)

    def sqrt(self, x, /):
        return _operand(x).sqrt(self)

    def to_integral(self, x, /):
        return _operand(x).to_integral_value(None, self)

    to_integral_value = to_integral

    def to_integral_exact(self, x, /):
        return _operand(x).to_integral_exact(None, self)

    def copy_abs(self, x, /):
        return _operand(x).copy_abs()

    def copy_decimal(self, x, /):
        return _operand(x)

    def copy_negate(self, x, /):
        return _operand(x).copy_negate()

    def copy_sign(self, x, y, /):
        return _operand(x).copy_sign(_operand(y))

    def compare(self, x, y, /):
        return _operand(x).compare(_operand(y), self)

    def compare_signal(self, x, y, /):
        return _operand(x).compare_signal(_operand(y), self)

    def compare_total(self, x, y, /):
        return _operand(x).compare_total(_operand(y))

    def compare_total_mag(self, x, y, /):
        return _operand(x).compare_total_mag(_operand(y))

    def max(self, x, y, /):
        return _operand(x).max(_operand(y), self)

    def max_mag(self, x, y, /):
        return _operand(x).max_mag(_operand(y), self)

    def min(self, x, y, /):
        return _operand(x).min(_operand(y), self)

    def min_mag(self, x, y, /):
        return _operand(x).min_mag(_operand(y), self)

    def next_toward(self, x, y, /):
        return _operand(x).next_toward(_operand(y), self)

    def quantize(self, x, y, /):
        return _operand(x).quantize(_operand(y), None, self)

    def remainder_near(self, x, y, /):
        return _operand(x).remainder_near(_operand(y), self)

    def rotate(self, x, y, /):
        return _operand(x).rotate(_operand(y), self)

    def scaleb(self, x, y, /):
        return _operand(x).scaleb(_operand(y), self)

    def shift(self, x, y, /):
        return _operand(x).shift(_operand(y), self)

    def logical_and(self, x, y, /):
        return _operand(x).logical_and(_operand(y), self)

    def logical_or(self, x, y, /):
        return _operand(x).logical_or(_operand(y), self)

    def logical_xor(self, x, y, /):
        return _operand(x).logical_xor(_operand(y), self)

    def fma(self, x, y, z, /):
        return _operand(x).fma(_operand(y), _operand(z), self)


def _operand(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    raise TypeError(f"conversion from {_type_name(value)} to Decimal is not supported")


def _type_name(value):
    return _numeric.type_name(type(value))


DefaultContext = None
DefaultContext = Context()
BasicContext = Context(9, ROUND_HALF_UP, -999999, 999999, 1, 0, [],
                       [InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
ExtendedContext = Context(9, ROUND_HALF_EVEN, -999999, 999999, 1, 0, [], [])
_exact = Context(MAX_PREC, ROUND_HALF_EVEN, MIN_EMIN, MAX_EMAX, 1, 0, [], [])

_current = None


def getcontext():
    global _current
    if _current is None:
        _current = DefaultContext.copy()
    return _current


def setcontext(context, /):
    global _current
    if not isinstance(context, Context):
        raise TypeError("argument must be a context")
    if context is DefaultContext or context is BasicContext or context is ExtendedContext:
        context = context.copy()
        context._flags = 0
    _current = context


class _ContextManager:
    def __init__(self, context):
        self._new = context

    def __enter__(self):
        self._old = getcontext()
        setcontext(self._new)
        return self._new

    def __exit__(self, *details):
        setcontext(self._old)


_CONTEXT_NAMES = ("prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps")


def localcontext(ctx=None, **kwargs):
    if ctx is None:
        ctx = getcontext()
    elif not isinstance(ctx, Context):
        raise TypeError("optional argument must be a context")
    ctx = ctx.copy()
    for name, value in kwargs.items():
        if name not in _CONTEXT_NAMES:
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        if value is not None:
            setattr(ctx, name, value)
    return _ContextManager(ctx)


def _context(context):
    if context is None:
        return getcontext()
    if not isinstance(context, Context):
        raise TypeError("optional argument must be a context")
    return context


# ---- rounding

def _carries(quotient, rest, half, sign, mode):
    """Whether a quotient with this rest (compared with half a unit) is to be increased."""
    if not rest:
        return False
    if mode == ROUND_HALF_EVEN:
        return rest > half or (rest == half and quotient & 1)
    if mode == ROUND_HALF_UP:
        return rest >= half
    if mode == ROUND_HALF_DOWN:
        return rest > half
    if mode == ROUND_DOWN:
        return False
    if mode == ROUND_UP:
        return True
    if mode == ROUND_CEILING:
        return not sign
    if mode == ROUND_FLOOR:
        return bool(sign)
    return quotient % 5 == 0  # ROUND_05UP: the last digit is 0 or 5


def _shorten(coefficient, count, sign, mode):
    """Drops `count` digits; the rounded rest and whether it is inexact."""
    unit = 10 ** count
    quotient, rest = divmod(coefficient, unit)
    # In halves, so that a unit of 1 needs no fraction.
    if _carries(quotient, 2 * rest, unit, sign, mode):
        quotient += 1
    return quotient, rest != 0


def _make(sign, coefficient, exponent):
    value = _new(Decimal)
    value._s = sign
    value._c = coefficient
    value._e = exponent
    value._k = 0
    return value


def _special(sign, kind, payload=0):
    value = _new(Decimal)
    value._s = sign
    value._c = payload
    value._e = 0
    value._k = kind
    return value


def _finish(sign, c, e, context, status=0):
    """A finite result in a context, its flags set."""
    result, more = _fit(sign, c, e, context)
    if status | more:
        _report(context, status | more)
    return result


def _fit(sign, c, e, context):
    prec = context._prec
    if -e < 300 and e < 300 and context._emin < -600 and context._emax > 600 and not context._clamp and \
            c < _SMALL_LIMITS.get(prec, 0):
        value = _new(Decimal)
        value._s = sign
        value._c = c
        value._e = e
        value._k = 0
        return value, 0
    emax = context._emax
    tiny = context._emin - prec + 1
    top = emax - prec + 1
    if not c:
        limit = top if context._clamp else emax
        new = min(max(e, tiny), limit)
        return _make(sign, 0, new), (_CLAMPED if new != e else 0)
    length = _digits(c)
    least = length + e - prec
    if least > top:
        return _overflow(sign, context), _OVERFLOW | _INEXACT | _ROUNDED
    subnormal = least < tiny
    if subnormal:
        least = tiny
    if e < least:
        count = least - e
        if count > length:
            c, inexact = (1 if _carries(0, 1, 2, sign, context._rounding) else 0), True
        else:
            c, inexact = _shorten(c, count, sign, context._rounding)
        e = least
        if _digits(c) > prec and c:
            c //= 10
            e += 1
        status = _ROUNDED
        if e > top:
            return _overflow(sign, context), _OVERFLOW | _INEXACT | _ROUNDED
        if inexact:
            status |= _INEXACT | (_UNDERFLOW if subnormal else 0)
        if subnormal:
            status |= _SUBNORMAL
        if not c:
            status |= _CLAMPED
        return _make(sign, c, e), status
    status = _SUBNORMAL if subnormal else 0
    if context._clamp and e > top:
        c *= 10 ** (e - top)
        e = top
        status |= _CLAMPED
    return _make(sign, c, e), status


_SMALL_LIMITS = {prec: 10 ** prec for prec in range(1, 101)}


def _overflow(sign, context):
    mode = context._rounding
    if mode == ROUND_DOWN or mode == ROUND_05UP or (mode == ROUND_CEILING and sign) or \
            (mode == ROUND_FLOOR and not sign):
        return _make(sign, 10 ** context._prec - 1, context._emax - context._prec + 1)
    return _special(sign, 1)


def _fix_nan(value, context):
    room = context._prec - context._clamp
    if value._c and _digits(value._c) > room:
        return _special(value._s, value._k, value._c % 10 ** room)
    return value


def _fix(value, context):
    if value._k:
        return _fix_nan(value, context) if value._k >= 2 else value
    return _finish(value._s, value._c, value._e, context)


def _nans(context, *operands):
    """The NaN that an operation on these gives, or None."""
    for operand in operands:
        if operand._k == 3:
            _report(context, _INVALID)
            return _fix_nan(_special(operand._s, 2, operand._c), context)
    for operand in operands:
        if operand._k == 2:
            return _fix_nan(operand, context)
    return None


def _invalid(context, condition=_INVALID):
    _report(context, condition)
    return _NAN


# ---- construction

def _parse(text, context):
    """A Decimal from text, exactly; None: no number."""
    text = text.strip()
    if "_" in text:
        text = text.replace("_", "")
    sign = 0
    at = 0
    if text[:1] in ("+", "-") and text:
        sign = 1 if text[0] == "-" else 0
        at = 1
    body = text[at:]
    if not body:
        return None
    first = body[0]
    if first.isdecimal() or first == ".":
        mantissa, exponent = body, 0
        for letter in "eE":
            place = body.find(letter)
            if place >= 0:
                mantissa = body[:place]
                tail = body[place + 1:]
                digits = tail[1:] if tail[:1] in ("+", "-") and tail else tail
                if not digits.isdecimal():
                    return None
                if len(digits) > 25 and len(digits.lstrip("0")) > 25:
                    exponent = 10 ** 25 * (-1 if tail[0] == "-" else 1)
                else:
                    exponent = int(tail)
                break
        whole, point, fraction = mantissa.partition(".")
        digits = whole + fraction
        if not digits.isdecimal() or (whole and not whole.isdecimal()) or (fraction and not fraction.isdecimal()):
            return None
        c = int(digits) if len(digits) < 4000 else _numeric.text_int(digits)
        return sign, c, exponent - len(fraction), 0
    lowered = body.lower()
    if lowered == "inf" or lowered == "infinity":
        return sign, 0, 0, 1
    kind = 2
    if lowered[0] == "s":
        kind = 3
        lowered = lowered[1:]
    if lowered[:3] == "nan":
        payload = lowered[3:]
        if not payload:
            return sign, 0, 0, kind
        if payload.isdecimal():
            return sign, (int(payload) if len(payload) < 4000 else _numeric.text_int(payload)), 0, kind
    return None


def _from_parts(cls, sign, c, e, kind):
    value = _new(cls)
    value._s = sign
    value._c = c
    value._e = e
    value._k = kind
    return value


def _exact_parts(parts, context):
    """Refuses what no Decimal can hold."""
    sign, c, e, kind = parts
    if kind == 0 and (c and not MIN_ETINY <= e + _digits(c) - 1 <= MAX_EMAX or e < MIN_ETINY or e > MAX_EMAX):
        if not c:
            return sign, 0, min(max(e, MIN_ETINY), MAX_EMAX), 0
        return None
    return parts


def _create(value, context, cls=None):
    if isinstance(value, str):
        parts = _parse(value, context)
        if parts is None:
            _report(context, _SYNTAX)
            return _from_parts(cls or Decimal, 0, 0, 0, 2)
        parts = _exact_parts(parts, context)
        if parts is None:
            _report(context, _INVALID)
            return _from_parts(cls or Decimal, 0, 0, 0, 2)
        return _from_parts(cls or Decimal, *parts)
    if isinstance(value, Decimal):
        if cls is None or type(value) is cls:
            return value
        return _from_parts(cls, value._s, value._c, value._e, value._k)
    if isinstance(value, int):
        value = int(value)
        return _from_parts(cls or Decimal, 1, -value, 0, 0) if value < 0 else _from_parts(cls or Decimal, 0, value, 0, 0)
    if isinstance(value, float):
        _report(context, _FLOAT)
        return _from_parts(cls or Decimal, *_float_parts(value))
    if isinstance(value, (tuple, list)):
        return _from_parts(cls or Decimal, *_tuple_parts(value))
    raise TypeError(f"conversion from {_type_name(value)} to Decimal is not supported")


def _float_parts(value):
    if value != value:
        return (1 if str(value)[0] == "-" else 0), 0, 0, 2
    sign = 1 if str(value)[0] == "-" else 0
    if value in (float("inf"), float("-inf")):
        return sign, 0, 0, 1
    n, d = abs(value).as_integer_ratio()
    k = d.bit_length() - 1
    return sign, n * 5 ** k, -k, 0


def _tuple_parts(value):
    if len(value) != 3:
        raise ValueError("argument must be a sequence of length 3")
    sign, digits, exponent = value
    if not isinstance(sign, int) or sign not in (0, 1):
        raise ValueError("sign must be an integer with the value 0 or 1")
    kind = 0
    if isinstance(exponent, str):
        kinds = {"F": 1, "n": 2, "N": 3}
        if exponent not in kinds:
            raise ValueError("string argument in the third position must be 'F', 'n' or 'N'")
        kind = kinds[exponent]
        exponent = 0
    elif not isinstance(exponent, int):
        raise ValueError("exponent must be an integer")
    if not isinstance(digits, (tuple, list)):
        raise ValueError("coefficient must be a tuple of digits")
    c = 0
    for digit in digits:
        if not isinstance(digit, int) or not 0 <= digit <= 9:
            raise ValueError("coefficient must be a tuple of digits")
        c = c * 10 + digit
    return sign, (0 if kind == 1 else c), exponent, kind


# ---- text

def _to_text(value, engineering, context):
    sign = "-" if value._s else ""
    if value._k:
        payload = _text(value._c) if value._c else ""
        return sign + ("Infinity" if value._k == 1 else "NaN" + payload if value._k == 2 else "sNaN" + payload)
    digits = _text(value._c)
    e = value._e
    left = e + len(digits)  # the place of the point
    if e <= 0 and left > -6:
        point = left
    elif not engineering:
        point = 1
    elif value._c == 0:
        point = (left + 1) % 3 - 1
    else:
        point = (left - 1) % 3 + 1
    if point <= 0:
        whole = "0"
        fraction = "." + "0" * -point + digits
    elif point >= len(digits):
        whole = digits + "0" * (point - len(digits))
        fraction = ""
    else:
        whole = digits[:point]
        fraction = "." + digits[point:]
    if left == point:
        return sign + whole + fraction
    return f"{sign}{whole}{fraction}{'E' if context._capitals else 'e'}{left - point:+d}"


def _group(digits, width, separator):
    """Digits in groups of three, zeros in front up to `width` characters."""
    groups = []
    need = max(width, 1)
    while digits or need > 0:
        if groups:
            need -= 1
        size = min(max(len(digits), need, 1), 3)
        groups.append("0" * (size - len(digits)) + digits[-size:])
        digits = digits[:-size]
        need -= size
        if not digits and need <= 0:
            break
    return separator.join(reversed(groups))


def _parse_spec(spec):
    fill, align, at = " ", ">", 0
    has_align = False
    if len(spec) > 1 and spec[1] in "<>=^":
        fill, align, at = spec[0], spec[1], 2
        has_align = True
    elif spec and spec[0] in "<>=^":
        align, at = spec[0], 1
        has_align = True
    sign = "-"
    if at < len(spec) and spec[at] in "+- ":
        sign = spec[at]
        at += 1
    no_negative_zero = False
    if at < len(spec) and spec[at] == "z":
        no_negative_zero = True
        at += 1
    if at < len(spec) and spec[at] == "0":
        if has_align:
            return None
        fill, align = "0", "="
        at += 1
    start = at
    while at < len(spec) and spec[at].isdigit():
        at += 1
    width = int(spec[start:at]) if at > start else 0
    comma = False
    if at < len(spec) and spec[at] == ",":
        comma = True
        at += 1
    precision = None
    if at < len(spec) and spec[at] == ".":
        start = at + 1
        at = start
        while at < len(spec) and spec[at].isdigit():
            at += 1
        if at == start:
            return None
        precision = int(spec[start:at])
    kind = None
    if at < len(spec) and spec[at] in "eEfFgGn%":
        kind = spec[at]
        at += 1
    if at != len(spec):
        return None
    return fill, align, sign, no_negative_zero, width, comma, precision, kind


def _format(value, spec, context):
    parsed = _parse_spec(spec)
    if parsed is None:
        raise ValueError("invalid format string")
    fill, align, sign_rule, no_negative_zero, width, comma, precision, kind = parsed
    is_zero_pad = fill == "0" and align == "="
    if value._k:
        sign = "-" if value._s else sign_rule if sign_rule != "-" else ""
        payload = _text(value._c) if value._c else ""
        body = "Infinity" if value._k == 1 else ("NaN" if value._k == 2 else "sNaN") + payload
        if kind == "%":
            body += "%"
        return _pad(sign, body, " " if is_zero_pad else fill, ">" if is_zero_pad else align, width)
    if kind is None:
        kind = "g" if context._capitals == 0 else "G"
        plain = True
    else:
        plain = False
    s, c, e = value._s, value._c, value._e
    if kind == "n":
        kind = "g"
    if kind == "%":
        e += 2
    mode = context._rounding
    if precision is not None:
        if kind in "eE":
            if c:  # a zero keeps its exponent
                c, e = _to_digits(s, c, e, precision + 1, mode)
        elif kind in "fF%":
            c, e = _to_exponent(s, c, e, -precision, mode)
        elif _digits(c) > precision:
            c, e = _to_digits(s, c, e, max(precision, 1), mode)
    if kind in "fF%" and not c and e > 0:
        c, e = 0, 0
    digits = _text(c)
    left = e + len(digits)
    if kind in "eE":
        point = 1 - precision if not c and precision is not None else 1
    elif kind in "fF%":
        point = left
    elif e <= 0 and left > -6:
        point = left
    else:
        point = 1
    if point < 0:
        whole, fraction = "0", "0" * -point + digits
    elif point > len(digits):
        whole, fraction = digits + "0" * (point - len(digits)), ""
    else:
        whole, fraction = digits[:point] or "0", digits[point:]
    exponent = left - point
    if no_negative_zero and s and not c:
        s = 0
    sign = "-" if s else sign_rule if sign_rule != "-" else ""
    tail = "." + fraction if fraction else ""
    if exponent != 0 or kind in "eE":
        tail += f"{'E' if kind in 'EG' else 'e'}{exponent:+d}"
    if kind == "%":
        tail += "%"
    if is_zero_pad:
        room = width - len(tail) - len(sign)
        whole = _group(whole, room, ",") if comma else whole.rjust(room, "0")
        return sign + whole + tail
    if comma:
        whole = _group(whole, 0, ",")
    return _pad(sign, whole + tail, fill, align, width)


def _pad(sign, body, fill, align, width):
    missing = fill * (width - len(sign) - len(body))
    if align == "<":
        return sign + body + missing
    if align == "=":
        return sign + missing + body
    if align == "^":
        half = len(missing) // 2
        return missing[:half] + sign + body + missing[half:]
    return missing + sign + body


def _to_exponent(sign, c, e, exponent, mode):
    if not c:
        return 0, exponent
    if e >= exponent:
        return c * 10 ** (e - exponent), exponent
    count = exponent - e
    if count > _digits(c) + 1:
        return (1 if _carries(0, 1, 10, sign, mode) else 0), exponent
    return _shorten(c, count, sign, mode)[0], exponent


def _to_digits(sign, c, e, places, mode):
    """With so many significant digits."""
    if not c:
        return 0, e + 1 - places
    length = _digits(c)
    if length <= places:
        return c * 10 ** (places - length), e - (places - length)
    c = _shorten(c, length - places, sign, mode)[0]
    e += length - places
    if _digits(c) > places:
        c //= 10
        e += 1
    return c, e


# ---- arithmetic

def _add(a, b, context, negate):
    sb = b._s ^ negate
    if a._k or b._k:
        nan = _nans(context, a, b)
        if nan is not None:
            return nan
        if a._k:
            if b._k and a._s != sb:
                return _invalid(context)
            return _special(a._s, 1)
        return _special(sb, 1)
    ca, cb, ea, eb, sa = a._c, b._c, a._e, b._e, a._s
    if ea != eb:
        if not ca or not cb:
            # A zero gives its exponent only as far as the digits reach.
            low = min(ea, eb)
            if not ca and not cb:
                sign = sa & sb if sa != sb else sa
                if sa != sb:
                    sign = 1 if context._rounding == ROUND_FLOOR else 0
                return _finish(sign, 0, low, context)
            s, c, e = (sb, cb, eb) if not ca else (sa, ca, ea)
            if e > low:
                shift = min(e - low, max(context._prec - _digits(c), 0) + 1)
                shift = min(e - low, e - max(low, e - context._prec - 1))
                c *= 10 ** shift
                e -= shift
            return _finish(s, c, e, context)
        if ea > eb:
            gap = ea - eb
            if gap > context._prec + 2:
                # Far below the last digit the small one is only a direction.
                length, other = _digits(ca), _digits(cb)
                least = ea + min(-1, length - context._prec - 2)
                if other + eb - 1 < least:
                    cb, eb = 1, least
                gap = ea - eb
            ca *= 10 ** gap
            ea = eb
        else:
            gap = eb - ea
            if gap > context._prec + 2:
                length, other = _digits(cb), _digits(ca)
                least = eb + min(-1, length - context._prec - 2)
                if other + ea - 1 < least:
                    ca, ea = 1, least
                gap = eb - ea
            cb *= 10 ** gap
    if sa == sb:
        return _finish(sa, ca + cb, ea, context)
    c = ca - cb
    if not c:
        return _finish(1 if context._rounding == ROUND_FLOOR else 0, 0, ea, context)
    return _finish(sa, c, ea, context) if c > 0 else _finish(sb, -c, ea, context)


def _multiply(a, b, context):
    if a._k or b._k:
        nan = _nans(context, a, b)
        if nan is not None:
            return nan
        if (a._k == 0 and not a._c) or (b._k == 0 and not b._c):
            return _invalid(context)
        return _special(a._s ^ b._s, 1)
    return _finish(a._s ^ b._s, a._c * b._c, a._e + b._e, context)


def _divide(a, b, context):
    sign = a._s ^ b._s
    if a._k or b._k:
        nan = _nans(context, a, b)
        if nan is not None:
            return nan
        if a._k:
            return _invalid(context) if b._k else _special(sign, 1)
        _report(context, _CLAMPED)
        return _make(sign, 0, context._emin - context._prec + 1)
    ca, cb = a._c, b._c
    if not cb:
        if not ca:
            return _invalid(context, _UNDEFINED)
        _report(context, _BY_ZERO)
        return _special(sign, 1)
    ideal = a._e - b._e
    if not ca:
        return _finish(sign, 0, ideal, context)
    shift = _digits(cb) - _digits(ca) + context._prec + 1
    e = ideal - shift
    if shift >= 0:
        c, rest = divmod(ca * 10 ** shift, cb)
    else:
        c, rest = divmod(ca, cb * 10 ** -shift)
    if rest:
        if c % 5 == 0:
            c += 1  # keeps rounding right: not exactly on a half or a whole
    else:
        while e < ideal and c % 10 == 0:
            c //= 10
            e += 1
    return _finish(sign, c, e, context)


def _whole_quotient(a, b, context):
    """The integer part of |a| / |b| and the rest with its exponent; None: too many digits."""
    e = min(a._e, b._e)
    adjusted = _adjusted(a) - _adjusted(b)
    if not a._c or b._k or adjusted <= -2:
        return 0, None, (min(a._e, b._e) if not b._k else a._e)
    if adjusted <= context._prec:
        ca = a._c * 10 ** (a._e - e)
        cb = b._c * 10 ** (b._e - e)
        q, r = divmod(ca, cb)
        if q < 10 ** context._prec:
            return q, r, e
    return None, None, 0


def _adjusted(value):
    return value._e + _digits(value._c) - 1 if value._c else value._e


def _divide_int(a, b, context):
    sign = a._s ^ b._s
    if a._k or b._k:
        nan = _nans(context, a, b)
        if nan is not None:
            return nan
        if a._k:
            return _invalid(context) if b._k else _special(sign, 1)
        return _make(sign, 0, 0)
    if not b._c:
        if not a._c:
            return _invalid(context, _UNDEFINED)
        _report(context, _BY_ZERO)
        return _special(sign, 1)
    q, r, e = _whole_quotient(a, b, context)
    if q is None:
        return _invalid(context, _IMPOSSIBLE)
    return _finish(sign, q, 0, context)


def _remainder(a, b, context):
    if a._k or b._k:
        nan = _nans(context, a, b)
        if nan is not None:
            return nan
        if a._k:
            return _invalid(context)
        return _fix(a, context)
    if not b._c:
        return _invalid(context, _INVALID if a._c else _UNDEFINED)
    q, r, e = _whole_quotient(a, b, context)
    if q is None:
        return _invalid(context, _IMPOSSIBLE)
    if r is None:
        if not a._c:
            return _finish(a._s, 0, min(a._e, b._e), context)
        return _rescaled_down(a, e, context)
    return _finish(a._s, r, e, context)


def _rescaled_down(a, e, context):
    """The same number with an exponent not above `e`, as far as the precision allows."""
    shift = min(a._e - e, max(context._prec - _digits(a._c) + 1, 0) if a._e > e else 0)
    if a._e - e > shift:
        shift = max(0, min(a._e - e, context._prec - _digits(a._c)))
    return _finish(a._s, a._c * 10 ** shift, a._e - shift, context, _ROUNDED if a._e - shift > e else 0)


def _divmod(a, b, context):
    sign = a._s ^ b._s
    if a._k or b._k:
        nan = _nans(context, a, b)
        if nan is not None:
            return nan, nan
        if a._k:
            if b._k:
                _report(context, _INVALID)
                return _NAN, _NAN
            _report(context, _INVALID)
            return _special(sign, 1), _NAN
        return _make(sign, 0, 0), _fix(a, context)
    if not b._c:
        if not a._c:
            _report(context, _UNDEFINED)
            return _NAN, _NAN
        _report(context, _BY_ZERO | _INVALID)
        return _special(sign, 1), _NAN
    q, r, e = _whole_quotient(a, b, context)
    if q is None:
        _report(context, _IMPOSSIBLE)
        return _NAN, _NAN
    quotient, status = _fit(sign, q, 0, context)
    if r is None and a._c:
        if status:
            _report(context, status)
        return quotient, _rescaled_down(a, e, context)
    if r is None:
        r, e = 0, min(a._e, b._e)
    rest, more = _fit(a._s, r, e, context)
    if status | more:
        _report(context, status | more)
    return quotient, rest


def _order(a, b):
    """-1, 0 or 1 for numbers that are no NaNs."""
    if a._k or b._k:
        x = 0 if not a._k else -1 if a._s else 1
        y = 0 if not b._k else -1 if b._s else 1
        return (x > y) - (x < y)
    if not a._c or not b._c:
        x = 0 if not a._c else -1 if a._s else 1
        y = 0 if not b._c else -1 if b._s else 1
        return (x > y) - (x < y)
    if a._s != b._s:
        return -1 if a._s else 1
    if a._e == b._e:
        result = (a._c > b._c) - (a._c < b._c)
    else:
        x, y = _adjusted(a), _adjusted(b)
        if x != y:
            result = 1 if x > y else -1
        else:
            e = min(a._e, b._e)
            p, q = a._c * 10 ** (a._e - e), b._c * 10 ** (b._e - e)
            result = (p > q) - (p < q)
    return -result if a._s else result


def _comparable(self, other, is_equality):
    """Both sides as Decimals, or NotImplemented."""
    if isinstance(other, Decimal):
        return self, other
    if isinstance(other, int):
        return self, Decimal(other)
    if isinstance(other, float):
        context = getcontext()
        context._flags |= _FLOAT
        if not is_equality and context._traps & _FLOAT:
            raise FloatOperation([FloatOperation])
        return self, Decimal.from_float(other)
    if is_equality and isinstance(other, complex) and other.imag == 0:
        context = getcontext()
        context._flags |= _FLOAT
        return self, Decimal.from_float(other.real)
    if not isinstance(other, (str, bytes, list, tuple, dict, type(None))) and _is_rational(other):
        if self._k:
            return self, Decimal(int(other.numerator))
        return _make(self._s, self._c * other.denominator, self._e), Decimal(int(other.numerator))
    return NotImplemented, None


def _is_rational(value):
    if any(base.__module__ == "fractions" and base.__name__ == "Fraction" for base in type(value).__mro__):
        return True
    numbers = _numeric.numbers_module()
    return numbers is not None and isinstance(value, numbers.Rational)


def _compare(self, other, is_equality):
    """The order of two numbers; None: a NaN is among them; NotImplemented."""
    a, b = _comparable(self, other, is_equality)
    if a is NotImplemented:
        return a
    if a._k >= 2 or b._k >= 2:
        if not is_equality or a._k == 3 or b._k == 3:
            _report(getcontext(), _INVALID)
        return None
    return _order(a, b)


def _convert(value):
    if isinstance(value, Decimal):
        return value
    if isinstance(value, int):
        return Decimal(value)
    return None


class DecimalTuple(tuple):
    __slots__ = ()
    _fields = ("sign", "digits", "exponent")
    __match_args__ = ("sign", "digits", "exponent")

    def __new__(cls, sign, digits, exponent):
        return tuple.__new__(cls, (sign, digits, exponent))

    sign = property(lambda self: self[0])
    digits = property(lambda self: self[1])
    exponent = property(lambda self: self[2])

    def __repr__(self):
        return f"DecimalTuple(sign={self[0]!r}, digits={self[1]!r}, exponent={self[2]!r})"

    def _asdict(self):
        return {"sign": self[0], "digits": self[1], "exponent": self[2]}

    def _replace(self, **fields):
        return DecimalTuple(*[fields.pop(name, value) for name, value in zip(self._fields, self)])


class Decimal:
    """A decimal number: sign, coefficient and exponent, or an infinity or NaN."""
    __slots__ = ("_s", "_c", "_e", "_k")

    def __new__(cls, value="0", context=None):
        return _create(value, _context(context), cls)

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            parts = (1, -int(f), 0, 0) if f < 0 else (0, int(f), 0, 0)
        elif isinstance(f, float):
            parts = _float_parts(f)
        else:
            raise TypeError("argument must be int or float")
        value = _from_parts(Decimal, *parts)
        return value if cls is Decimal else cls(value)

    # ---- text and conversions

    def __repr__(self):
        return f"Decimal('{_to_text(self, False, getcontext())}')"

    def __str__(self):
        return _to_text(self, False, getcontext())

    def to_eng_string(self, context=None):
        return _to_text(self, True, _context(context))

    def __format__(self, spec, /):
        if not isinstance(spec, str):
            raise TypeError("format argument must be str")
        return _format(self, spec, getcontext())

    def __int__(self):
        if self._k:
            if self._k == 1:
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        c = self._c * 10 ** self._e if self._e >= 0 else (0 if -self._e > _digits(self._c) else self._c // 10 ** -self._e)
        return -c if self._s else c

    __trunc__ = __int__

    def __float__(self):
        if self._k >= 2:
            if self._k == 3:
                raise ValueError("cannot convert signaling NaN to float")
            return float("-nan") if self._s else float("nan")
        return float(_to_text(self, False, _exact))

    def __complex__(self):
        return complex(float(self))

    real = property(lambda self: self)
    imag = property(lambda self: Decimal(0))

    def conjugate(self):
        return self

    def __hash__(self):
        if self._k:
            if self._k == 3:
                raise TypeError("Cannot hash a signaling NaN value")
            if self._k == 2:
                return object.__hash__(self)
            return -314159 if self._s else 314159
        prime = 2305843009213693951
        if self._e >= 0:
            scale = pow(10, self._e, prime)
        else:
            scale = pow(2075258708292324556, -self._e, prime)
        result = self._c * scale % prime
        if self._s:
            result = -result
        return -2 if result == -1 else result

    def __bool__(self):
        return self._k != 0 or self._c != 0

    def as_tuple(self):
        if self._k:
            digits = tuple(int(d) for d in _text(self._c)) if self._c else ()
            return DecimalTuple(self._s, (0,) if self._k == 1 else digits, "FnN"[self._k - 1])
        return DecimalTuple(self._s, tuple(map(int, _text(self._c))), self._e)

    def as_integer_ratio(self):
        if self._k:
            if self._k == 1:
                raise OverflowError("cannot convert Infinity to integer ratio")
            raise ValueError("cannot convert NaN to integer ratio")
        c = -self._c if self._s else self._c
        if not c:
            return 0, 1
        e = self._e
        if e >= 0:
            return c * 10 ** e, 1
        # What 2s and 5s the coefficient shares with 10**-e.
        d = 10 ** -e
        g = _numeric.gcd(self._c, d)
        return c // g, d // g

    def __reduce__(self):
        return Decimal, (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else type(self)(self)

    def __deepcopy__(self, memo):
        return self if type(self) is Decimal else type(self)(self)

    # ---- comparisons

    def __eq__(self, other):
        order = _compare(self, other, True)
        return order if order is NotImplemented else order == 0

    def __ne__(self, other):
        order = _compare(self, other, True)
        return order if order is NotImplemented else order != 0

    def __lt__(self, other):
        order = _compare(self, other, False)
        return order if order is NotImplemented else order is not None and order < 0

    def __le__(self, other):
        order = _compare(self, other, False)
        return order if order is NotImplemented else order is not None and order <= 0

    def __gt__(self, other):
        order = _compare(self, other, False)
        return order if order is NotImplemented else order is not None and order > 0

    def __ge__(self, other):
        order = _compare(self, other, False)
        return order if order is NotImplemented else order is not None and order >= 0

    def compare(self, other, context=None):
        other = _operand(other)
        context = _context(context)
        nan = _nans(context, self, other)
        return nan if nan is not None else Decimal(_order(self, other))

    def compare_signal(self, other, context=None):
        other = _operand(other)
        context = _context(context)
        if self._k >= 2 or other._k >= 2:
            nan = _nans(context, self, other)
            if self._k != 3 and other._k != 3:
                _report(context, _INVALID)
            return nan
        return Decimal(_order(self, other))

    def compare_total(self, other, context=None):
        other = _operand(other)
        if self._s != other._s:
            return Decimal(-1 if self._s else 1)
        result = self._total(other)
        return Decimal(-result if self._s else result)

    def compare_total_mag(self, other, context=None):
        return Decimal(self._total(_operand(other)))

    def _total(self, other):
        """The total order of magnitudes."""
        rank = (0, 1, 3, 2)
        a, b = rank[self._k], rank[other._k]
        if a != b:
            return 1 if a > b else -1
        if self._k == 1:
            return 0
        if self._k:
            return (self._c > other._c) - (self._c < other._c)
        order = _order(self.copy_abs(), other.copy_abs())
        return order or (self._e > other._e) - (self._e < other._e)

    # ---- operators

    def __neg__(self):
        return self._minus(getcontext())

    def _minus(self, context):
        nan = _nans(context, self) if self._k >= 2 else None
        if nan is not None:
            return nan
        if self._k:
            return _special(1 - self._s, 1)
        sign = 1 - self._s
        if not self._c:
            sign = 1 if context._rounding == ROUND_FLOOR else 0
        return _finish(sign, self._c, self._e, context)

    def __pos__(self):
        return self._plus(getcontext())

    def _plus(self, context):
        if self._k >= 2:
            return _nans(context, self)
        if self._k:
            return _special(self._s, 1)
        sign = self._s
        if not self._c:
            sign = 1 if sign and context._rounding == ROUND_FLOOR else 0
        return _finish(sign, self._c, self._e, context)

    def __abs__(self):
        return self._absolute(getcontext())

    def _absolute(self, context):
        if self._k >= 2:
            return _nans(context, self)
        if self._k:
            return _special(0, 1)
        return _finish(0, self._c, self._e, context)

    def __add__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else _add(self, other, getcontext(), 0)

    __radd__ = __add__

    def __sub__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else _add(self, other, getcontext(), 1)

    def __rsub__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else _add(other, self, getcontext(), 1)

    def __mul__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else _multiply(self, other, getcontext())

    __rmul__ = __mul__

    def __truediv__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else _divide(self, other, getcontext())

    def __rtruediv__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else _divide(other, self, getcontext())

    def __floordiv__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else _divide_int(self, other, getcontext())

    def __rfloordiv__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else _divide_int(other, self, getcontext())

    def __mod__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else _remainder(self, other, getcontext())

    def __rmod__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else _remainder(other, self, getcontext())

    def __divmod__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else _divmod(self, other, getcontext())

    def __rdivmod__(self, other):
        other = _convert(other)
        return NotImplemented if other is None else _divmod(other, self, getcontext())

    def __pow__(self, other, modulo=None):
        other = _convert(other)
        if other is None:
            return NotImplemented
        if modulo is not None:
            modulo = _convert(modulo)
            if modulo is None:
                return NotImplemented
        return _power(self, other, modulo, getcontext())

    def __rpow__(self, other, modulo=None):
        other = _convert(other)
        return NotImplemented if other is None else _power(other, self, None, getcontext())

    def __round__(self, ndigits=None):
        if ndigits is not None:
            if not isinstance(ndigits, int):
                raise TypeError("optional arg must be an integer")
            return self.quantize(_make(0, 1, -ndigits))
        return self._integer(ROUND_HALF_EVEN)

    def _integer(self, mode):
        if self._k:
            if self._k == 1:
                raise OverflowError("cannot convert Infinity to integer")
            raise ValueError("cannot convert NaN to integer")
        c = _to_exponent(self._s, self._c, self._e, 0, mode)[0]
        return -c if self._s else c

    def __floor__(self):
        return self._integer(ROUND_FLOOR)

    def __ceil__(self):
        return self._integer(ROUND_CEILING)

    # ---- methods

    def quantize(self, exp, rounding=None, context=None):
        exp = _operand(exp)
        context = _context(context)
        mode = _rounding(rounding, context)
        if self._k or exp._k:
            nan = _nans(context, self, exp)
            if nan is not None:
                return nan
            if self._k and exp._k:
                return self
            return _invalid(context)
        e = exp._e
        if e > context._emax or e < context._emin - context._prec + 1:
            return _invalid(context)
        if not self._c:
            return _finish(self._s, 0, e, context)
        adjusted = _adjusted(self)
        if adjusted > context._emax or adjusted - e + 1 > context._prec:
            return _invalid(context)
        status = 0
        if self._e >= e:
            c = self._c * 10 ** (self._e - e)
        else:
            count = e - self._e
            if count > _digits(self._c) + 1:
                c, inexact = (1 if _carries(0, 1, 10, self._s, mode) else 0), True
            else:
                c, inexact = _shorten(self._c, count, self._s, mode)
            status = _ROUNDED | (_INEXACT if inexact else 0)
        if c and (_digits(c) > context._prec or e + _digits(c) - 1 > context._emax):
            return _invalid(context)
        if c and e + _digits(c) - 1 < context._emin:
            status |= _SUBNORMAL
        if status:
            _report(context, status)
        if context._clamp and e > context._emax - context._prec + 1:
            return _finish(self._s, c, e, context)
        return _make(self._s, c, e)

    def to_integral_value(self, rounding=None, context=None):
        context = _context(context)
        mode = _rounding(rounding, context)
        if self._k:
            return _nans(context, self) if self._k >= 2 else self
        if self._e >= 0:
            return self if type(self) is Decimal else _make(self._s, self._c, self._e)
        return _make(self._s, _to_exponent(self._s, self._c, self._e, 0, mode)[0], 0)

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        context = _context(context)
        mode = _rounding(rounding, context)
        if self._k:
            return _nans(context, self) if self._k >= 2 else self
        if self._e >= 0:
            return self
        if not self._c:
            return _make(self._s, 0, 0)
        c = _to_exponent(self._s, self._c, self._e, 0, mode)[0]
        inexact = -self._e > _digits(self._c) or self._c % 10 ** -self._e != 0
        _report(context, _ROUNDED | (_INEXACT if inexact else 0))
        return _make(self._s, c, 0)

    def normalize(self, context=None):
        context = _context(context)
        if self._k:
            return _nans(context, self) if self._k >= 2 else self
        result = _fix(self, context)
        if result._k:
            return result
        if not result._c:
            return _make(result._s, 0, 0)
        c, e = result._c, result._e
        top = context._emax - context._prec + 1 if context._clamp else context._emax
        while c % 10 == 0 and e < top:
            c //= 10
            e += 1
        return _make(result._s, c, e)

    def adjusted(self):
        return 0 if self._k else _adjusted(self)

    def canonical(self):
        return self

    def is_canonical(self):
        return True

    def is_finite(self):
        return self._k == 0

    def is_infinite(self):
        return self._k == 1

    def is_nan(self):
        return self._k >= 2

    def is_qnan(self):
        return self._k == 2

    def is_snan(self):
        return self._k == 3

    def is_signed(self):
        return self._s == 1

    def is_zero(self):
        return self._k == 0 and not self._c

    def is_normal(self, context=None):
        return self._k == 0 and self._c != 0 and _adjusted(self) >= _context(context)._emin

    def is_subnormal(self, context=None):
        return self._k == 0 and self._c != 0 and _adjusted(self) < _context(context)._emin

    def number_class(self, context=None):
        context = _context(context)
        if self._k >= 2:
            return "NaN" if self._k == 2 else "sNaN"
        sign = "-" if self._s else "+"
        if self._k:
            return sign + "Infinity"
        if not self._c:
            return sign + "Zero"
        return sign + ("Subnormal" if self.is_subnormal(context) else "Normal")

    def radix(self):
        return Decimal(10)

    def copy_abs(self):
        return _from_parts(Decimal, 0, self._c, self._e, self._k)

    def copy_negate(self):
        return _from_parts(Decimal, 1 - self._s, self._c, self._e, self._k)

    def copy_sign(self, other, context=None):
        return _from_parts(Decimal, _operand(other)._s, self._c, self._e, self._k)

    def same_quantum(self, other, context=None):
        other = _operand(other)
        if self._k or other._k:
            return self._k == other._k or (self._k >= 2 and other._k >= 2)
        return self._e == other._e

    def fma(self, other, third, context=None):
        other, third = _operand(other), _operand(third)
        context = _context(context)
        if self._k or other._k:
            nan = _nans(context, self, other, third)
            if self._k == 3 or other._k == 3 or (self._k < 2 and other._k < 2) is False:
                return nan
            if nan is not None and third._k == 3:
                return nan
            if (self._k == 0 and not self._c) or (other._k == 0 and not other._c):
                return _invalid(context)
            if nan is not None:
                return nan
            return _add(_special(self._s ^ other._s, 1), third, context, 0)
        return _add(_make(self._s ^ other._s, self._c * other._c, self._e + other._e), third, context, 0)

    def _choose(self, other, context, want, by_magnitude):
        other = _operand(other)
        context = _context(context)
        if self._k >= 2 or other._k >= 2:
            if self._k == 2 and other._k < 2:
                return _fix(other, context)
            if other._k == 2 and self._k < 2:
                return _fix(self, context)
            return _nans(context, self, other)
        order = _order(self.copy_abs(), other.copy_abs()) if by_magnitude else 0
        order = order or _order(self, other)
        if not order:
            order = int(self.compare_total(other))
        return _fix(self if order * want >= 0 else other, context)

    def max(self, other, context=None):
        return self._choose(other, context, 1, False)

    def min(self, other, context=None):
        return self._choose(other, context, -1, False)

    def max_mag(self, other, context=None):
        return self._choose(other, context, 1, True)

    def min_mag(self, other, context=None):
        return self._choose(other, context, -1, True)

    def remainder_near(self, other, context=None):
        other = _operand(other)
        context = _context(context)
        if self._k or other._k:
            nan = _nans(context, self, other)
            if nan is not None:
                return nan
            return _invalid(context) if self._k else _fix(self, context)
        if not other._c:
            return _invalid(context, _INVALID if self._c else _UNDEFINED)
        e = min(self._e, other._e)
        if not self._c:
            return _finish(self._s, 0, e, context)
        gap = _adjusted(self) - _adjusted(other)
        if gap >= context._prec + 1:
            return _invalid(context, _IMPOSSIBLE)
        if gap <= -2:
            return _rescaled_down(self, e, context)
        a, b = self._c * 10 ** (self._e - e), other._c * 10 ** (other._e - e)
        q, r = divmod(a, b)
        if 2 * r + (q & 1) > b:
            r -= b
            q += 1
        if q >= 10 ** context._prec:
            return _invalid(context, _IMPOSSIBLE)
        sign = self._s
        if r < 0:
            sign, r = 1 - sign, -r
        return _finish(sign, r, e, context)

    def logb(self, context=None):
        context = _context(context)
        if self._k:
            return _nans(context, self) if self._k >= 2 else _special(0, 1)
        if not self._c:
            _report(context, _BY_ZERO)
            return _special(1, 1)
        return _fix(Decimal(_adjusted(self)), context)

    def scaleb(self, other, context=None):
        other = _operand(other)
        context = _context(context)
        nan = _nans(context, self, other)
        if nan is not None:
            return nan
        if other._k or other._e != 0:
            return _invalid(context)
        limit = 2 * (context._emax + context._prec)
        n = int(other)
        if not -limit <= n <= limit:
            return _invalid(context)
        if self._k:
            return self
        return _finish(self._s, self._c, self._e + n, context)

    def _shift_count(self, other, context):
        """The count of rotate and shift; None: invalid."""
        if other._k or other._e != 0:
            return None
        n = int(other)
        return n if -context._prec <= n <= context._prec else None

    def shift(self, other, context=None):
        other = _operand(other)
        context = _context(context)
        nan = _nans(context, self, other)
        if nan is not None:
            return nan
        n = self._shift_count(other, context)
        if n is None:
            return _invalid(context)
        if self._k:
            return self
        c = self._c % 10 ** context._prec
        c = c * 10 ** n % 10 ** context._prec if n >= 0 else c // 10 ** -n
        return _make(self._s, c, self._e)

    def rotate(self, other, context=None):
        other = _operand(other)
        context = _context(context)
        nan = _nans(context, self, other)
        if nan is not None:
            return nan
        n = self._shift_count(other, context)
        if n is None:
            return _invalid(context)
        if self._k:
            return self
        prec = context._prec
        c = self._c % 10 ** prec
        n %= prec
        high, low = divmod(c, 10 ** (prec - n))
        return _make(self._s, low * 10 ** n + high, self._e)

    def next_minus(self, context=None):
        return self._next(context, ROUND_FLOOR)

    def next_plus(self, context=None):
        return self._next(context, ROUND_CEILING)

    def _next(self, context, mode):
        context = _context(context)
        if self._k >= 2:
            return _nans(context, self)
        down = mode == ROUND_FLOOR
        if self._k:
            if bool(self._s) == down:
                return self
            return _make(self._s, 10 ** context._prec - 1, context._emax - context._prec + 1)
        quiet = context.copy()
        quiet._traps = 0
        quiet._rounding = mode
        fixed = _fix(self, quiet)
        if fixed != self:
            return fixed
        return _add(self, _make(0, 1, context._emin - context._prec), quiet, 1 if down else 0)

    def next_toward(self, other, context=None):
        other = _operand(other)
        context = _context(context)
        nan = _nans(context, self, other)
        if nan is not None:
            return nan
        order = _order(self, other)
        if order == 0:
            return self.copy_sign(other)
        result = self._next(context, ROUND_CEILING if order < 0 else ROUND_FLOOR)
        if result._k:
            _report(context, _OVERFLOW | _INEXACT | _ROUNDED)
        elif _adjusted(result) < context._emin:
            _report(context, _UNDERFLOW | _SUBNORMAL | _INEXACT | _ROUNDED | (0 if result._c else _CLAMPED))
        return result

    def _logical(self):
        """The digits of a logical operand; None: it is none."""
        if self._k or self._s or self._e:
            return None
        digits = _text(self._c)
        return digits if not digits.strip("01") else None

    def _combine(self, other, context, function):
        context = _context(context)
        a, b = self._logical(), _operand(other)._logical()
        if a is None or b is None:
            return _invalid(context)
        width = max(len(a), len(b))
        digits = "".join(function(x, y) for x, y in zip(a.zfill(width), b.zfill(width)))
        return _make(0, int(digits[-context._prec:]), 0)

    def logical_and(self, other, context=None):
        return self._combine(other, context, lambda x, y: "1" if x == y == "1" else "0")

    def logical_or(self, other, context=None):
        return self._combine(other, context, lambda x, y: "1" if x == "1" or y == "1" else "0")

    def logical_xor(self, other, context=None):
        return self._combine(other, context, lambda x, y: "1" if x != y else "0")

    def logical_invert(self, context=None):
        context = _context(context)
        digits = self._logical()
        if digits is None:
            return _invalid(context)
        digits = digits[-context._prec:].zfill(context._prec)
        return _make(0, int("".join("1" if d == "0" else "0" for d in digits)), 0)

    # ---- roots, logarithms, powers

    def sqrt(self, context=None):
        context = _context(context)
        if self._k:
            if self._k >= 2:
                return _nans(context, self)
            return _invalid(context) if self._s else self
        if not self._c:
            return _finish(self._s, 0, self._e // 2, context)
        if self._s:
            return _invalid(context)
        prec = context._prec + 1
        ideal = self._e // 2
        e = self._e
        c = self._c
        if e & 1:
            c *= 10
            e -= 1
        length = (_digits(c) + 1) // 2
        shift = prec - length
        if shift >= 0:
            c *= 100 ** shift
            exact = True
        else:
            c, rest = divmod(c, 100 ** -shift)
            exact = not rest
        e = e // 2 - shift
        n = _numeric.isqrt(c)
        exact = exact and n * n == c
        if exact:
            if shift >= 0:
                # Back to the ideal exponent, as far as that is exact.
                while e < ideal and n % 10 == 0:
                    n //= 10
                    e += 1
            else:
                n *= 10 ** -shift if e > ideal else 1
                e = ideal if e > ideal else e
        elif n % 5 == 0:
            n += 1
        quiet = context.copy()
        quiet._rounding = ROUND_HALF_EVEN
        quiet._flags = 0
        result, status = _fit(0, n, e, quiet)
        _report(context, status)
        return result

    def exp(self, context=None):
        context = _context(context)
        if self._k:
            if self._k >= 2:
                return _nans(context, self)
            return _make(0, 0, 0) if self._s else self
        if not self._c:
            return _make(0, 1, 0)
        prec = context._prec
        adjusted = _adjusted(self)
        if self._s == 0 and adjusted > len(str((context._emax + 1) * 3)):
            return _half_even(0, 1, context._emax + 1, context)
        if self._s and adjusted > len(str((-(context._emin - prec + 1) + 1) * 3)):
            return _half_even(0, 1, context._emin - prec, context)
        if self._s == 0 and adjusted < -prec:
            return _half_even(0, 10 ** (prec + 1) + 1, -prec - 1, context)
        if self._s and adjusted < -prec - 1:
            return _half_even(0, 10 ** (prec + 2) - 1, -prec - 2, context)
        c = -self._c if self._s else self._c
        extra = 3
        while True:
            coefficient, exponent = _exp(c, self._e, prec + extra)
            if coefficient % (5 * 10 ** (_digits(coefficient) - prec - 1)):
                break
            extra += 3
        return _half_even(0, coefficient, exponent, context)

    def ln(self, context=None):
        context = _context(context)
        if self._k >= 2:
            return _nans(context, self)
        if self._k == 0 and not self._c:
            return _special(1, 1)
        if self._s:
            return _invalid(context)
        if self._k:
            return self
        if _order(self, _ONE) == 0:
            return _make(0, 0, 0)
        places = context._prec - _log_exponent(self) + 2
        while True:
            c = _log(self._c, self._e, places)
            if c % (5 * 10 ** (_digits(abs(c)) - context._prec - 1)):
                break
            places += 3
        return _half_even(1 if c < 0 else 0, abs(c), -places, context)

    def log10(self, context=None):
        context = _context(context)
        if self._k >= 2:
            return _nans(context, self)
        if self._k == 0 and not self._c:
            return _special(1, 1)
        if self._s:
            return _invalid(context)
        if self._k:
            return self
        c = self._c
        length = _digits(c)
        if c == 10 ** (length - 1):
            return _fix(Decimal(self._e + length - 1), context)
        places = context._prec - _log_exponent(self) + 4
        while True:
            c = _log_ten(self._c, self._e, places)
            if c and c % (5 * 10 ** (max(_digits(abs(c)) - context._prec - 1, 0))):
                break
            places += 3
        return _half_even(1 if c < 0 else 0, abs(c), -places, context)


def _half_even(sign, c, e, context):
    quiet = context.copy()
    quiet._rounding = ROUND_HALF_EVEN
    result, status = _fit(sign, c, e, quiet)
    _report(context, status)
    return result


def _rounding(rounding, context):
    if rounding is None:
        return context._rounding
    if not isinstance(rounding, str) or rounding not in _ROUNDINGS:
        raise TypeError("valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   "
                        "ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]")
    return rounding


# ---- logarithms and exponentials in fixed point

def _log_exponent(value):
    """A lower bound of the exponent of log(value), for choosing places."""
    adjusted = _adjusted(value)
    if adjusted >= 1:
        return len(str(adjusted * 2)) - 1
    if adjusted <= -2:
        return len(str((-1 - adjusted) * 2)) - 1
    e = min(value._e, 0)
    one = 10 ** -e
    c = value._c * 10 ** (value._e - e)
    gap = abs(c - one)
    return _digits(gap) - 1 + e - 1 if gap else 0


def _div_nearest(a, b):
    q, r = divmod(a, b)
    return q + (2 * r + (q & 1) > b)


def _fixed_log(x, scale):
    """scale * ln(x / scale) for x near scale, by halving the argument with square roots and a series of atanh."""
    roots = 0
    wide = scale << 12
    x <<= 12
    # Each root halves the logarithm.
    while abs(x - wide) << 8 > wide:
        x = _numeric.isqrt(x * wide)
        roots += 1
    negative = x < wide  # floor division of negative terms would never end
    y = (abs(x - wide) * wide) // (x + wide)
    square = y * y // wide
    total = term = y
    k = 1
    while term:
        term = term * square // wide
        k += 2
        total += term // k
    total = (total << roots + 1) >> 12
    return -total if negative else total


_TEN_LOG = {}


def _log10_constant(places):
    """10**places * ln(10)."""
    known = _TEN_LOG.get("digits", 0)
    if known < places:
        known = places + 20
        scale = 10 ** (known + 10)

        def atanh(n):
            total = term = scale // n
            k, square = 1, n * n
            while term:
                term //= square
                k += 2
                total += term // k
            return total
        # ln 10 from primes: 2 atanh(1/31), (1/49), (1/161) make ln 2, 3 and 5.
        a, b, c = atanh(31), atanh(49), atanh(161)
        ln2 = 14 * a + 10 * b + 6 * c
        ln5 = 32 * a + 24 * b + 14 * c
        _TEN_LOG["digits"] = known
        _TEN_LOG["value"] = (ln2 + ln5) // 10 ** 10
    return _TEN_LOG["value"] // 10 ** (known - places)


def _log(c, e, places):
    """10**places * ln(c * 10**e), within one unit."""
    work = places + 12 + len(str(abs(e) + 1))
    length = _digits(c)
    # c * 10**e = m * 10**k with m about 1.
    k = e + length
    if c * 3 > 10 ** length:
        m_exponent = length
    else:
        m_exponent = length - 1
        k -= 1
    work += 10
    if work >= m_exponent:
        m = c * 10 ** (work - m_exponent)
    else:
        m = c // 10 ** (m_exponent - work)
    value = _fixed_log(m, 10 ** work)
    if k:
        value += k * _log10_constant(work)
    return _div_nearest(value, 10 ** (work - places))


def _log_ten(c, e, places):
    work = places + 8
    return _div_nearest(_log(c, e, work) * 10 ** work, _log10_constant(work) * 10 ** (work - places))


def _exp(c, e, prec):
    """A coefficient of prec or prec+1 digits and its exponent: exp(c * 10**e)."""
    work = prec + 12 + max(0, e + _digits(abs(c)))
    if work + e >= 0:
        x = c * 10 ** (work + e)
    else:
        x = c // 10 ** -(work + e)
    ten = _log10_constant(work)
    power, rest = divmod(x, ten)
    # exp(rest) with rest in [0, ln 10): halve until small, a series, then square back.
    halvings = 12
    extra = 10
    scale = 10 ** (work + extra)
    y = (rest * 10 ** extra) >> halvings
    total = term = scale
    k = 0
    while term:
        k += 1
        term = term * y // (scale * k)
        total += term
    for _ in range(halvings):
        total = total * total // scale
    drop = work + extra - prec
    return _div_nearest(total, 10 ** drop), power - prec


def _power(a, b, modulo, context):
    if modulo is not None:
        return _power_modulo(a, b, modulo, context)
    if a._k >= 2 or b._k >= 2:
        return _nans(context, a, b)
    if b._k == 0 and not b._c:
        if a._k == 0 and not a._c:
            return _invalid(context)
        return _make(0, 1, 0)
    sign = 0
    is_whole = b._k == 0 and (b._e >= 0 or (-b._e <= _digits(b._c) and b._c % 10 ** -b._e == 0))
    if a._s:
        if is_whole:
            odd = b._e == 0 and b._c & 1 or b._e < 0 and b._c // 10 ** -b._e & 1
            sign = 1 if odd else 0
        elif a._k or a._c:
            return _invalid(context)
        a = a.copy_abs()
    if a._k == 0 and not a._c:
        return _make(sign, 0, 0) if b._s == 0 else _special(sign, 1)
    if a._k:
        return _special(sign, 1) if b._s == 0 else _make_zero(sign, context, b)
    prec = context._prec
    if _order(a, _ONE) == 0:
        if b._k:
            _report(context, _INEXACT | _ROUNDED)
            return _make(sign, 10 ** (prec - 1), 1 - prec)
        if is_whole:
            if b._s:
                multiplier = 0
            else:
                multiplier = min(int(b), prec + 1)
            e = a._e * multiplier
            status = 0
            if e < 1 - prec:
                e = 1 - prec
                status = _ROUNDED
            return _finish(sign, 10 ** -e, e, context, status)
        _report(context, _INEXACT | _ROUNDED)
        return _make(sign, 10 ** (prec - 1), 1 - prec)
    adjusted = _adjusted(a)
    if b._k:
        if (b._s == 0) == (adjusted < 0):
            return _make(sign, 0, 0)
        return _special(sign, 1)
    # Far beyond the exponents' limits there is nothing to compute.
    bound = _log10_bound(a) + _adjusted(b)
    if (adjusted >= 0) == (b._s == 0):
        if bound >= len(str(context._emax)):
            return _finish(sign, 1, context._emax + 1, context)
    else:
        limit = len(str(-(context._emin - prec + 1)))
        if bound > limit:
            return _finish(sign, 1, context._emin - prec, context)
        if bound == limit:
            return _half_even(sign, 1, context._emin - prec, context)
    if not is_whole:
        # exp(b * ln(a)) with some digits more.
        work = context.copy()
        work._prec = max(_digits(a._c), prec) + 23
        work._rounding = ROUND_HALF_EVEN
        work._traps = work._clamp = 0
        work._emin, work._emax = MIN_EMIN, MAX_EMAX
        result = _multiply(a.ln(work), b, work).exp(work)
        c, e = result._c, result._e
        if _digits(c) <= prec:
            c *= 10 ** (prec + 1 - _digits(c))
            e -= _digits(c) - _digits(result._c)
        return _finish(sign, c, e, context, _INEXACT | _ROUNDED)
    exact = _exact_power(a, b, prec + 1)
    if exact is not None:
        return _finish(sign, *exact, context)
    extra = 3
    y = -b._c if b._s else b._c
    while True:
        places = prec + extra + max(0, _adjusted(b)) + 12 + len(str(abs(adjusted) + 1))
        logarithm = _log(a._c, a._e, places)
        c, e = _exp(logarithm * y, b._e - places, prec + extra)
        if c % (5 * 10 ** (_digits(c) - prec - 1)):
            break
        extra += 3
        if extra > 60:
            break
    if e + _digits(c) < context._emin - prec - 3:
        _report(context, _INEXACT | _ROUNDED)
        return _half_even(sign, c, e, context)
    return _finish(sign, c, e, context, _INEXACT | _ROUNDED)


def _make_zero(sign, context, b):
    return _make(sign, 0, 0)


def _log10_bound(a):
    """A lower bound of the adjusted exponent of |log10(a)|."""
    adjusted = _adjusted(a)
    if adjusted >= 1:
        return len(str(adjusted)) - 1
    if adjusted <= -2:
        return len(str(-1 - adjusted)) - 1
    e = min(a._e, 0)
    one = 10 ** -e
    c = a._c * 10 ** (a._e - e)
    gap = abs(c - one)
    return _digits(gap) - 1 + e - 2 - (1 if adjusted == -1 else 0)


def _exact_power(a, b, prec):
    """(c, e) when a ** b, b whole, has at most `prec` digits; None otherwise."""
    n = int(b)
    c, e = a._c, a._e
    if n < 0:
        # Only 2**i * 5**j has an inverse in decimals.
        while c % 10 == 0:
            c //= 10
            e += 1
        twos = fives = 0
        while c % 2 == 0:
            c //= 2
            twos += 1
        while c % 5 == 0:
            c //= 5
            fives += 1
        if c != 1:
            return None
        n = -n
        if max(twos, fives) * n > 4 * prec + 10:
            return None
        # 1 / (2**i * 5**j) = 5**i * 2**j / 10**(i+j)
        top = max(twos, fives)
        c = 5 ** (top - fives) * 2 ** (top - twos)
        c = c ** n
        return (c, (-e - top) * n) if _digits(c) <= prec else None
    tail = 0
    stripped = c
    while stripped % 10 == 0:
        stripped //= 10
        tail += 1
    if (_digits(stripped) - 1) * n > prec + 1 and stripped != 1:
        return None
    if stripped == 1:
        total = tail * n
        if total > prec:
            return 10 ** (prec - 1), e * n + total - prec + 1
        return 10 ** total, e * n
    if (stripped.bit_length() - 1) * n > 4 * prec + 8:
        return None
    result = stripped ** n
    if _digits(result) > prec:
        return None
    room = prec - _digits(result)
    pad = min(room, tail * n)
    return result * 10 ** pad, (e + tail) * n - pad


def _power_modulo(a, b, modulo, context):
    if a._k >= 2 or b._k >= 2 or modulo._k >= 2:
        return _nans(context, a, b, modulo)

    def whole(value):
        return value._k == 0 and (value._e >= 0 or value._c % 10 ** -value._e == 0)
    if not (whole(a) and whole(b) and whole(modulo)) or b._s and b._c or not modulo._c:
        return _invalid(context)
    if _adjusted(modulo) >= context._prec:
        return _invalid(context)
    if not b._c and not a._c:
        return _invalid(context)
    m = abs(int(modulo))
    exponent = int(b)
    sign = 1 if a._s and exponent & 1 else 0
    result = pow(abs(int(a)) % m, exponent, m)
    return _make(sign, result, 0)


_new = object.__new__
_numeric.set_message_name(Decimal, "decimal.Decimal")
_numeric.set_message_name(Context, "decimal.Context")
_NAN = _special(0, 2)
_ONE = _make(0, 1, 0)
if _numeric.numbers_module() is not None:
    _numeric.numbers_module().Number.register(Decimal)
