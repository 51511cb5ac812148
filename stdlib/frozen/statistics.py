# SPDX-License-Identifier: Apache-2.0
"""Statistics of data: averages, spread, relations, and the normal distribution. Sums are exact."""
import _numeric
from math import erf, exp, fabs, fsum, hypot, log, sqrt, tau

__all__ = [
    "NormalDist", "StatisticsError", "correlation", "covariance", "fmean", "geometric_mean", "harmonic_mean",
    "linear_regression", "mean", "median", "median_grouped", "median_high", "median_low", "mode", "multimode", "pstdev",
    "pvariance", "quantiles", "stdev", "variance",
]


class StatisticsError(ValueError):
    pass


# ---- exact sums: a ratio of two ints, in lowest terms where it matters

class _Ratio:
    __slots__ = ("n", "d")

    def __init__(self, n, d):
        g = _numeric.gcd(n, d)
        self.n = n // g
        self.d = d // g


def _exact_ratio(x):
    try:
        return x.as_integer_ratio()
    except AttributeError:
        pass
    except (OverflowError, ValueError):
        return x, None  # an infinity or NaN
    try:
        return x.numerator, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _is_decimal(kind):
    return any(base.__module__ == "decimal" and base.__name__ == "Decimal" for base in kind.__mro__)


def _is_fraction(kind):
    return any(base.__module__ == "fractions" and base.__name__ == "Fraction" for base in kind.__mro__)


def _coerce(a, b):
    if a is b or b is int or b is bool:
        return a
    if a is int:
        return b
    if issubclass(b, a):
        return b
    if issubclass(a, b):
        return a
    if issubclass(a, int):
        return b
    if issubclass(b, int):
        return a
    if _is_fraction(a) and issubclass(b, float):
        return b
    if issubclass(a, float) and _is_fraction(b):
        return a
    raise TypeError("don't know how to coerce %s and %s" % (a.__name__, b.__name__))


def _convert(n, d, kind):
    """n / d (or n itself, when d is None: an infinity or NaN) as a number of the data's kind."""
    if d is None:
        return n if type(n) is kind else kind(n)
    if kind is float:
        return n / d
    if issubclass(kind, int) and d != 1:
        return n / d
    if issubclass(kind, int):
        return kind(n)
    if _is_decimal(kind):
        return kind(n) / d
    if issubclass(kind, float):
        return kind(n / d)
    if _is_fraction(kind):
        return kind(n, d)
    from fractions import Fraction
    return kind(Fraction(n, d))


def _sum(data):
    """The kind of the numbers, their exact sum as a ratio, their count."""
    count = 0
    kind = int
    partials = {}
    last = None
    for x in data:
        t = type(x)
        if t is not last:
            kind = _coerce(kind, t)
            last = t
        count += 1
        if t is int:
            partials[1] = partials.get(1, 0) + x
            continue
        n, d = _exact_ratio(x)
        partials[d] = partials[d] + n if d in partials else n
    n, d = _total(partials)
    return kind, n, d, count


def _total(partials):
    if None in partials:
        return partials[None], None
    n, d = 0, 1
    for pd, pn in partials.items():
        if pd == d:
            n += pn
        else:
            g = _numeric.gcd(d, pd)
            n = n * (pd // g) + pn * (d // g)
            d = d * (pd // g)
    ratio = _Ratio(n, d)
    return ratio.n, ratio.d


def _squares(data, centre=None):
    """The kind, the sum of squared differences from the centre (or the mean) as a ratio, the mean, the count."""
    if centre is not None:
        kind, n, d, count = _sum((x - centre) * (x - centre) for x in data)
        return kind, n, d, None, count
    count = 0
    kind = int
    last = None
    sums = {}
    square_sums = {}
    for x in data:
        t = type(x)
        if t is not last:
            kind = _coerce(kind, t)
            last = t
        count += 1
        n, d = _exact_ratio(x)
        sums[d] = sums[d] + n if d in sums else n
        if d is not None:
            square_sums[d] = square_sums.get(d, 0) + n * n
    if not count:
        return kind, 0, 1, (0, 1), 0
    if None in sums:
        return kind, sums[None], None, (sums[None], None), count
    sn, sd = _total(sums)
    qn, qd = _total({d * d: n for d, n in square_sums.items()})
    # (count * squares - sum**2) / count
    ratio = _Ratio(count * qn * sd * sd - sn * sn * qd, qd * sd * sd * count)
    return kind, ratio.n, ratio.d, (sn, sd * count), count


def _fail_negative(values, message):
    for x in values:
        if x < 0:
            raise StatisticsError(message)
        yield x


# ---- averages

def mean(data):
    kind, n, d, count = _sum(data)
    if count < 1:
        raise StatisticsError("mean requires at least one data point")
    if d is None:
        return _convert(n, None, kind)
    ratio = _Ratio(n, d * count)
    return _convert(ratio.n, ratio.d, kind)


def fmean(data, weights=None):
    try:
        n = len(data)
    except TypeError:
        data = list(data)
        n = len(data)
    if weights is None:
        if not n:
            raise StatisticsError("fmean requires at least one data point")
        return fsum(data) / n
    if not isinstance(weights, (list, tuple)):
        weights = list(weights)
    num = fsum(map(lambda x, w: x * w, data, weights))
    den = fsum(weights)
    if len(weights) != n:
        raise StatisticsError("data and weights must be the same length")
    if not den:
        raise StatisticsError("sum of weights must be non-zero")
    return num / den


def geometric_mean(data):
    try:
        return exp(fmean(map(log, data)))
    except ValueError:
        raise StatisticsError("geometric mean requires a non-empty dataset containing positive numbers") from None


def harmonic_mean(data, weights=None):
    if iter(data) is data:
        data = list(data)
    message = "harmonic mean does not support negative values"
    n = len(data)
    if n < 1:
        raise StatisticsError("harmonic_mean requires at least one data point")
    if n == 1 and weights is None:
        x = data[0]
        if isinstance(x, (int, float)) or _is_decimal(type(x)) or _is_fraction(type(x)):
            if x < 0:
                raise StatisticsError(message)
            return x
        raise TypeError("unsupported type")
    if weights is None:
        weights = [1] * n
        sn, sd = n, 1
    else:
        if iter(weights) is weights:
            weights = list(weights)
        if len(weights) != n:
            raise StatisticsError("Number of weights does not match data size")
        _, sn, sd, _ = _sum(w for w in _fail_negative(weights, message))
    try:
        data = _fail_negative(data, message)
        kind, n, d, count = _sum(w / x if w else 0 for w, x in zip(weights, data))
    except ZeroDivisionError:
        return 0
    if n <= 0:
        raise StatisticsError("Weighted sum must be positive")
    if d is None:
        return _convert(0, 1, kind)
    ratio = _Ratio(sn * d, sd * n)
    return _convert(ratio.n, ratio.d, kind)


def median(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    if n % 2 == 1:
        return data[n // 2]
    return (data[n // 2 - 1] + data[n // 2]) / 2


def median_low(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[n // 2] if n % 2 == 1 else data[n // 2 - 1]


def median_high(data):
    data = sorted(data)
    n = len(data)
    if n == 0:
        raise StatisticsError("no median for empty data")
    return data[n // 2]


def median_grouped(data, interval=1):
    data = sorted(data)
    n = len(data)
    if not n:
        raise StatisticsError("no median for empty data")
    x = data[n // 2]
    below = sum(1 for value in data if value < x)
    equal = sum(1 for value in data if value == x)
    try:
        interval = float(interval)
        x = float(x)
    except ValueError:
        raise TypeError("Value cannot be converted to a float")
    return x - interval / 2.0 + interval * (n / 2 - below) / equal


def _counts(data):
    counts = {}
    for x in data:
        counts[x] = counts.get(x, 0) + 1
    return counts


def mode(data):
    counts = _counts(data)
    if not counts:
        raise StatisticsError("no mode for empty data")
    return max(counts, key=counts.get)


def multimode(data):
    counts = _counts(iter(data))
    if not counts:
        return []
    most = max(counts.values())
    return [value for value, count in counts.items() if count == most]


def quantiles(data, *, n=4, method="exclusive"):
    if n < 1:
        raise StatisticsError("n must be at least 1")
    data = sorted(data)
    size = len(data)
    if size < 2:
        raise StatisticsError("must have at least two data points")
    result = []
    if method == "inclusive":
        m = size - 1
        for i in range(1, n):
            j, delta = divmod(i * m, n)
            result.append((data[j] * (n - delta) + data[j + 1] * delta) / n)
        return result
    if method == "exclusive":
        m = size + 1
        for i in range(1, n):
            j = i * m // n
            j = 1 if j < 1 else size - 1 if j > size - 1 else j
            delta = i * m - j * n
            result.append((data[j - 1] * (n - delta) + data[j] * delta) / n)
        return result
    raise ValueError(f"Unknown method: {method!r}")


# ---- spread

def variance(data, xbar=None):
    kind, n, d, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError("variance requires at least two data points")
    return _scaled(n, d, count - 1, kind)


def pvariance(data, mu=None):
    kind, n, d, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError("pvariance requires at least one data point")
    return _scaled(n, d, count, kind)


def _scaled(n, d, divisor, kind):
    if d is None:
        return _convert(n, None, kind)
    ratio = _Ratio(n, d * divisor)
    return _convert(ratio.n, ratio.d, kind)


def stdev(data, xbar=None):
    kind, n, d, _, count = _squares(data, xbar)
    if count < 2:
        raise StatisticsError("stdev requires at least two data points")
    return _root(n, d, count - 1, kind)


def pstdev(data, mu=None):
    kind, n, d, _, count = _squares(data, mu)
    if count < 1:
        raise StatisticsError("pstdev requires at least one data point")
    return _root(n, d, count, kind)


def _root(n, d, divisor, kind):
    if d is None:
        raise AttributeError(f"'{type(n).__name__}' object has no attribute 'numerator'")
    ratio = _Ratio(n, d * divisor)
    if _is_decimal(kind):
        return _decimal_root(ratio.n, ratio.d)
    return _float_root(ratio.n, ratio.d)


def _odd_root(n, m):
    """The integer square root of n / m, made odd when it is inexact, so that rounding it again is right."""
    a = _numeric.isqrt(n // m)
    return a | (a * a * m != n)


def _float_root(n, m):
    """The square root of n / m, correctly rounded."""
    q = (n.bit_length() - m.bit_length() - 109) // 2
    if q >= 0:
        return (_odd_root(n, m << 2 * q) << q) / 1
    return _odd_root(n << -2 * q, m) / (1 << -q)


def _decimal_root(n, m):
    from decimal import Decimal
    if n <= 0:
        if not n:
            return Decimal("0.0")
        n, m = -n, -m
    root = (Decimal(n) / Decimal(m)).sqrt()
    nr, dr = root.as_integer_ratio()
    plus = root.next_plus()
    np, dp = plus.as_integer_ratio()
    if 4 * n * (dr * dp) ** 2 > m * (dr * np + dp * nr) ** 2:
        return plus
    minus = root.next_minus()
    nm, dm = minus.as_integer_ratio()
    if 4 * n * (dr * dm) ** 2 < m * (dr * nm + dm * nr) ** 2:
        return minus
    return root


# ---- relations between two inputs

def _pair(x, y, name):
    n = len(x)
    if len(y) != n:
        raise StatisticsError(f"{name} requires that both inputs have same number of data points")
    if n < 2:
        raise StatisticsError(f"{name} requires at least two data points")
    return n


def covariance(x, y, /):
    n = _pair(x, y, "covariance")
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    return fsum((xi - xbar) * (yi - ybar) for xi, yi in zip(x, y)) / (n - 1)


def correlation(x, y, /):
    n = _pair(x, y, "correlation")
    xbar = fsum(x) / n
    ybar = fsum(y) / n
    sxy = fsum((xi - xbar) * (yi - ybar) for xi, yi in zip(x, y))
    sxx = fsum((xi - xbar) * (xi - xbar) for xi in x)
    syy = fsum((yi - ybar) * (yi - ybar) for yi in y)
    try:
        return sxy / sqrt(sxx * syy)
    except ZeroDivisionError:
        raise StatisticsError("at least one of the inputs is constant")


class LinearRegression(tuple):
    __slots__ = ()
    _fields = ("slope", "intercept")
    __match_args__ = ("slope", "intercept")

    def __new__(cls, slope, intercept):
        return tuple.__new__(cls, (slope, intercept))

    slope = property(lambda self: self[0])
    intercept = property(lambda self: self[1])

    def __repr__(self):
        return f"LinearRegression(slope={self[0]!r}, intercept={self[1]!r})"

    def _asdict(self):
        return {"slope": self[0], "intercept": self[1]}


def linear_regression(x, y, /, *, proportional=False):
    n = _pair(x, y, "linear regression")
    if proportional:
        sxy = fsum(xi * yi for xi, yi in zip(x, y))
        sxx = fsum(xi * xi for xi in x)
    else:
        xbar = fsum(x) / n
        ybar = fsum(y) / n
        sxy = fsum((xi - xbar) * (yi - ybar) for xi, yi in zip(x, y))
        sxx = fsum((xi - xbar) * (xi - xbar) for xi in x)
    try:
        slope = sxy / sxx
    except ZeroDivisionError:
        raise StatisticsError("x is constant")
    return LinearRegression(slope=slope, intercept=0.0 if proportional else ybar - slope * xbar)


# ---- the normal distribution

# Wichura's algorithm AS241: rational functions for the centre, the flanks and the tails.
_CENTRE_TOP = (
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665)
_CENTRE_BOTTOM = (
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1.0)
_MIDDLE_TOP = (
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835)
_MIDDLE_BOTTOM = (
    1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1.0)
_TAIL_TOP = (
    2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124, 0.29656057182850487,
    1.7848265399172913, 5.463784911164114, 6.657904643501103)
_TAIL_BOTTOM = (
    2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0)


def _horner(coefficients, r):
    total = coefficients[0]
    for c in coefficients[1:]:
        total = total * r + c
    return total


def _quantile(p, mu, sigma):
    q = p - 0.5
    if fabs(q) <= 0.425:
        r = 0.180625 - q * q
        return mu + _horner(_CENTRE_TOP, r) * q / _horner(_CENTRE_BOTTOM, r) * sigma
    r = sqrt(-log(p if q <= 0.0 else 1.0 - p))
    if r <= 5.0:
        r = r - 1.6
        x = _horner(_MIDDLE_TOP, r) / _horner(_MIDDLE_BOTTOM, r)
    else:
        r = r - 5.0
        x = _horner(_TAIL_TOP, r) / _horner(_TAIL_BOTTOM, r)
    if q < 0.0:
        x = -x
    return mu + x * sigma


_SQRT2 = sqrt(2.0)


class NormalDist:
    """A normal distribution by its mean and standard deviation."""
    __slots__ = ("_mu", "_sigma")

    def __init__(self, mu=0.0, sigma=1.0):
        if sigma < 0.0:
            raise StatisticsError("sigma must be non-negative")
        self._mu = float(mu)
        self._sigma = float(sigma)

    @classmethod
    def from_samples(cls, data):
        kind, n, d, (mn, md), count = _squares(data)
        if count < 2:
            raise StatisticsError("stdev requires at least two data points")
        ratio = _Ratio(n, d * (count - 1))
        return cls(mn / md, _float_root(ratio.n, ratio.d))

    def samples(self, n, *, seed=None):
        import random
        gauss = random.gauss if seed is None else random.Random(seed).gauss
        mu, sigma = self._mu, self._sigma
        return [gauss(mu, sigma) for i in range(n)]

    def pdf(self, x):
        spread = self._sigma * self._sigma
        if not spread:
            raise StatisticsError("pdf() not defined when sigma is zero")
        diff = x - self._mu
        return exp(diff * diff / (-2.0 * spread)) / sqrt(tau * spread)

    def cdf(self, x):
        if not self._sigma:
            raise StatisticsError("cdf() not defined when sigma is zero")
        return 0.5 * (1.0 + erf((x - self._mu) / (self._sigma * _SQRT2)))

    def inv_cdf(self, p):
        if p <= 0.0 or p >= 1.0:
            raise StatisticsError("p must be in the range 0.0 < p < 1.0")
        if self._sigma <= 0.0:
            raise StatisticsError("cdf() not defined when sigma at or below zero")
        return _quantile(p, self._mu, self._sigma)

    def quantiles(self, n=4):
        return [self.inv_cdf(i / n) for i in range(1, n)]

    def overlap(self, other):
        if not isinstance(other, NormalDist):
            raise TypeError("Expected another NormalDist instance")
        a, b = self, other
        if (b._sigma, b._mu) < (a._sigma, a._mu):
            a, b = b, a
        va, vb = a.variance, b.variance
        if not va or not vb:
            raise StatisticsError("overlap() not defined when sigma is zero")
        dv = vb - va
        dm = fabs(b._mu - a._mu)
        if not dv:
            return 1.0 - erf(dm / (2.0 * a._sigma * _SQRT2))
        p = a._mu * vb - b._mu * va
        q = a._sigma * b._sigma * sqrt(dm * dm + dv * log(vb / va))
        x1, x2 = (p + q) / dv, (p - q) / dv
        return 1.0 - (fabs(b.cdf(x1) - a.cdf(x1)) + fabs(b.cdf(x2) - a.cdf(x2)))

    def zscore(self, x):
        if not self._sigma:
            raise StatisticsError("zscore() not defined when sigma is zero")
        return (x - self._mu) / self._sigma

    mean = property(lambda self: self._mu)
    median = property(lambda self: self._mu)
    mode = property(lambda self: self._mu)
    stdev = property(lambda self: self._sigma)
    variance = property(lambda self: self._sigma * self._sigma)

    def __add__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu + other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu + other, self._sigma)

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, NormalDist):
            return NormalDist(self._mu - other._mu, hypot(self._sigma, other._sigma))
        return NormalDist(self._mu - other, self._sigma)

    def __rsub__(self, other):
        return -(self - other)

    def __mul__(self, other):
        return NormalDist(self._mu * other, self._sigma * fabs(other))

    __rmul__ = __mul__

    def __truediv__(self, other):
        return NormalDist(self._mu / other, self._sigma / fabs(other))

    def __pos__(self):
        return NormalDist(self._mu, self._sigma)

    def __neg__(self):
        return NormalDist(-self._mu, self._sigma)

    def __eq__(self, other):
        if not isinstance(other, NormalDist):
            return NotImplemented
        return self._mu == other._mu and self._sigma == other._sigma

    def __hash__(self):
        return hash((self._mu, self._sigma))

    def __repr__(self):
        return f"{type(self).__name__}(mu={self._mu!r}, sigma={self._sigma!r})"

    def __getstate__(self):
        return self._mu, self._sigma

    def __setstate__(self, state):
        self._mu, self._sigma = state
