# SPDX-License-Identifier: Apache-2.0
"""Rational numbers: a numerator and a denominator without common factors."""
import _numeric

__all__ = ["Fraction"]

_gcd = _numeric.gcd
_PRIME = 2305843009213693951


def _numbers():
    return _numeric.numbers_module()


def _digits(text, at):
    """The end of a run of digits that may have single underscores inside."""
    end = at
    while end < len(text):
        if text[end].isdecimal():
            end += 1
        elif text[end] == "_" and end > at and end + 1 < len(text) and text[end + 1].isdecimal():
            end += 1
        else:
            break
    return end


def _parse(text):
    """Numerator and denominator; None: no fraction."""
    body = text.strip()
    sign = 1
    if body[:1] in ("+", "-") and body:
        sign = -1 if body[0] == "-" else 1
        body = body[1:]
    end = _digits(body, 0)
    whole = body[:end]
    rest = body[end:]
    if whole and rest[:1] == "/":
        stop = _digits(rest, 1)
        if stop == 1 or stop != len(rest):
            return None
        return sign * int(whole), int(rest[1:])
    fraction = ""
    exponent = 0
    if rest[:1] == ".":
        stop = _digits(rest, 1)
        fraction = rest[1:stop]
        rest = rest[stop:]
    if not whole and not fraction:
        return None
    if rest[:1] in ("e", "E") and rest:
        start = 2 if rest[1:2] in ("+", "-") and len(rest) > 1 else 1
        stop = _digits(rest, start)
        if stop == start:
            return None
        exponent = int(rest[1:stop])
        rest = rest[stop:]
    if rest:
        return None
    numerator = int(whole or "0")
    denominator = 1
    if fraction:
        fraction = fraction.replace("_", "")
        scale = 10 ** len(fraction)
        numerator = numerator * scale + int(fraction)
        denominator = scale
    if exponent >= 0:
        numerator *= 10 ** exponent
    else:
        denominator *= 10 ** -exponent
    return sign * numerator, denominator


class Fraction:
    """A rational number, from two ints, from text such as '3/7' or '1.5e3', or from another number."""
    __slots__ = ("_numerator", "_denominator")

    def __new__(cls, numerator=0, denominator=None, *, _normalize=True):
        self = object.__new__(cls)
        if denominator is None:
            kind = type(numerator)
            if kind is int:
                self._numerator = numerator
                self._denominator = 1
                return self
            if isinstance(numerator, str):
                parts = _parse(numerator)
                if parts is None:
                    raise ValueError("Invalid literal for Fraction: %r" % numerator)
                numerator, denominator = parts
            elif isinstance(numerator, Fraction) or _is_rational(numerator):
                self._numerator = numerator.numerator
                self._denominator = numerator.denominator
                return self
            elif isinstance(numerator, float) or _is_decimal(numerator):
                self._numerator, self._denominator = numerator.as_integer_ratio()
                return self
            else:
                raise TypeError("argument should be a string or a Rational instance")
        elif type(numerator) is int is type(denominator):
            pass
        elif _is_rational(numerator) and _is_rational(denominator):
            numerator, denominator = (numerator.numerator * denominator.denominator,
                                      denominator.numerator * numerator.denominator)
        else:
            raise TypeError("both arguments should be Rational instances")
        if denominator == 0:
            raise ZeroDivisionError("Fraction(%s, 0)" % numerator)
        if _normalize:
            divisor = _gcd(numerator, denominator)
            if denominator < 0:
                divisor = -divisor
            numerator //= divisor
            denominator //= divisor
        self._numerator = numerator
        self._denominator = denominator
        return self

    @classmethod
    def from_float(cls, f):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)" % (cls.__name__, f, type(f).__name__))
        return cls(*f.as_integer_ratio())

    @classmethod
    def from_decimal(cls, dec):
        if isinstance(dec, int):
            return cls(int(dec))
        if not _is_decimal(dec):
            raise TypeError("%s.from_decimal() only takes Decimals, not %r (%s)" % (cls.__name__, dec,
                                                                                     type(dec).__name__))
        return cls(*dec.as_integer_ratio())

    def as_integer_ratio(self):
        return self._numerator, self._denominator

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, as long as the denominator fits.
        p0, q0, p1, q1 = 0, 1, 1, 0
        n, d = self._numerator, self._denominator
        while True:
            a = n // d
            q2 = q0 + a * q1
            if q2 > max_denominator:
                break
            p0, q0, p1, q1 = p1, q1, p0 + a * p1, q2
            n, d = d, n - a * d
        k = (max_denominator - q0) // q1
        bound1 = Fraction(p0 + k * p1, q0 + k * q1)
        bound2 = Fraction(p1, q1)
        if abs(bound2 - self) <= abs(bound1 - self):
            return bound2
        return bound1

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    @property
    def real(self):
        return +self

    @property
    def imag(self):
        return 0

    def conjugate(self):
        return +self

    def __complex__(self):
        return complex(float(self))

    def __float__(self):
        return int(self._numerator) / int(self._denominator)

    def __repr__(self):
        return "%s(%s, %s)" % (self.__class__.__name__, self._numerator, self._denominator)

    def __str__(self):
        if self._denominator == 1:
            return str(self._numerator)
        return "%s/%s" % (self._numerator, self._denominator)

    # ---- arithmetic

    def __add__(self, other):
        return _operate(self, other, _add, lambda a, b: a + b)

    def __radd__(self, other):
        return _reflect(self, other, _add, lambda a, b: a + b)

    def __sub__(self, other):
        return _operate(self, other, _sub, lambda a, b: a - b)

    def __rsub__(self, other):
        return _reflect(self, other, _sub, lambda a, b: a - b)

    def __mul__(self, other):
        return _operate(self, other, _mul, lambda a, b: a * b)

    def __rmul__(self, other):
        return _reflect(self, other, _mul, lambda a, b: a * b)

    def __truediv__(self, other):
        return _operate(self, other, _div, lambda a, b: a / b)

    def __rtruediv__(self, other):
        return _reflect(self, other, _div, lambda a, b: a / b)

    def __floordiv__(self, other):
        return _operate(self, other, _floordiv, lambda a, b: a // b)

    def __rfloordiv__(self, other):
        return _reflect(self, other, _floordiv, lambda a, b: a // b)

    def __mod__(self, other):
        return _operate(self, other, _mod, lambda a, b: a % b)

    def __rmod__(self, other):
        return _reflect(self, other, _mod, lambda a, b: a % b)

    def __divmod__(self, other):
        return _operate(self, other, _divmod, divmod)

    def __rdivmod__(self, other):
        return _reflect(self, other, _divmod, divmod)

    def __pow__(self, other):
        if isinstance(other, (int, Fraction)) or _is_rational(other):
            if other.denominator == 1:
                power = other.numerator
                if power >= 0:
                    return Fraction(self._numerator ** power, self._denominator ** power, _normalize=False)
                if self._numerator >= 0:
                    return Fraction(self._denominator ** -power, self._numerator ** -power, _normalize=False)
                return Fraction((-self._denominator) ** -power, (-self._numerator) ** -power, _normalize=False)
            return float(self) ** float(other)
        return float(self) ** other

    def __rpow__(self, other):
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        if _is_rational(other):
            return Fraction(other.numerator, other.denominator) ** self
        if self._denominator == 1:
            return other ** self._numerator
        return other ** float(self)

    def __pos__(self):
        return Fraction(self._numerator, self._denominator, _normalize=False)

    def __neg__(self):
        return Fraction(-self._numerator, self._denominator, _normalize=False)

    def __abs__(self):
        return Fraction(abs(self._numerator), self._denominator, _normalize=False)

    def __int__(self):
        return -(-self._numerator // self._denominator) if self._numerator < 0 else \
            self._numerator // self._denominator

    __trunc__ = __int__

    def __floor__(self):
        return self._numerator // self._denominator

    def __ceil__(self):
        return -(-self._numerator // self._denominator)

    def __round__(self, ndigits=None):
        if ndigits is None:
            floor, rest = divmod(self._numerator, self._denominator)
            if rest * 2 < self._denominator:
                return floor
            if rest * 2 > self._denominator or floor % 2:
                return floor + 1
            return floor
        shift = 10 ** abs(ndigits)
        if ndigits > 0:
            return Fraction(round(self * shift), shift)
        return Fraction(round(self / shift) * shift)

    def __hash__(self):
        try:
            inverse = pow(self._denominator, -1, _PRIME)
        except ValueError:
            result = 314159
        else:
            result = hash(hash(abs(self._numerator)) * inverse)
        if self._numerator < 0:
            result = -result
        return -2 if result == -1 else result

    def __eq__(self, other):
        if type(other) is int:
            return self._numerator == other and self._denominator == 1
        if isinstance(other, Fraction) or _is_rational(other):
            return self._numerator == other.numerator and self._denominator == other.denominator
        if isinstance(other, complex) and other.imag == 0:
            other = other.real
        if isinstance(other, float):
            if other != other or other in (float("inf"), float("-inf")):
                return 0.0 == other
            return self == self.from_float(other)
        return NotImplemented

    def __lt__(self, other):
        return _order(self, other, lambda a, b: a < b)

    def __gt__(self, other):
        return _order(self, other, lambda a, b: a > b)

    def __le__(self, other):
        return _order(self, other, lambda a, b: a <= b)

    def __ge__(self, other):
        return _order(self, other, lambda a, b: a >= b)

    def __bool__(self):
        return bool(self._numerator)

    def __reduce__(self):
        return self.__class__, (self._numerator, self._denominator)

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)


def _is_rational(value):
    if isinstance(value, (int, Fraction)):
        return True
    if isinstance(value, (float, complex, str, bytes, list, tuple, dict, type(None))):
        return False
    numbers = _numbers()
    return numbers is not None and isinstance(value, numbers.Rational)


def _is_decimal(value):
    return type(value).__module__ == "decimal" and hasattr(value, "as_integer_ratio") or \
        any(base.__module__ == "decimal" and base.__name__ == "Decimal" for base in type(value).__mro__)


def _order(self, other, compare):
    if isinstance(other, (int, Fraction)) or _is_rational(other):
        return compare(self._numerator * other.denominator, self._denominator * other.numerator)
    if isinstance(other, float):
        if other != other or other in (float("inf"), float("-inf")):
            return compare(0.0, other)
        return compare(self, self.from_float(other))
    return NotImplemented


def _operate(a, b, exact, fallback):
    if isinstance(b, Fraction):
        return exact(a, b)
    if isinstance(b, int):
        return exact(a, Fraction(int(b)))
    if isinstance(b, float):
        return fallback(float(a), b)
    if isinstance(b, complex):
        return fallback(complex(a), b)
    return NotImplemented


def _reflect(b, a, exact, fallback):
    if isinstance(a, int):
        return exact(Fraction(int(a)), b)
    if isinstance(a, float):
        return fallback(float(a), float(b))
    if isinstance(a, complex):
        return fallback(complex(a), complex(b))
    if _is_rational(a):
        return exact(Fraction(a), b)
    numbers = _numbers()
    if numbers is not None and isinstance(a, numbers.Real) and not _is_decimal(a):
        return fallback(float(a), float(b))
    return NotImplemented


def _new(n, d):
    self = object.__new__(Fraction)
    self._numerator = n
    self._denominator = d
    return self


def _add(a, b):
    na, da, nb, db = a._numerator, a._denominator, b._numerator, b._denominator
    g = _gcd(da, db)
    if g == 1:
        return _new(na * db + da * nb, da * db)
    s = da // g
    t = na * (db // g) + nb * s
    g2 = _gcd(t, g)
    return _new(t // g2, s * (db // g2))


def _sub(a, b):
    return _add(a, _new(-b._numerator, b._denominator))


def _mul(a, b):
    na, da, nb, db = a._numerator, a._denominator, b._numerator, b._denominator
    g1, g2 = _gcd(na, db), _gcd(nb, da)
    return _new((na // g1) * (nb // g2), (db // g1) * (da // g2))


def _div(a, b):
    na, da, nb, db = a._numerator, a._denominator, b._numerator, b._denominator
    g1, g2 = _gcd(na, nb) or 1, _gcd(db, da)
    n, d = (na // g1) * (db // g2), (nb // g1) * (da // g2)
    if d == 0:
        raise ZeroDivisionError("Fraction(%s, 0)" % n)
    return _new(-n, -d) if d < 0 else _new(n, d)


def _floordiv(a, b):
    return (a._numerator * b._denominator) // (a._denominator * b._numerator)


def _divmod(a, b):
    da, db = a._denominator, b._denominator
    quotient, rest = divmod(a._numerator * db, da * b._numerator)
    return quotient, Fraction(rest, da * db)


def _mod(a, b):
    da, db = a._denominator, b._denominator
    return Fraction((a._numerator * db) % (b._numerator * da), da * db)


if _numbers() is not None:
    _numbers().Rational.register(Fraction)
