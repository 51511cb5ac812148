class Poly:
    """Polynomials with integer or float coefficients, lowest degree first."""

    def __init__(self, *coefficients):
        cs = list(coefficients)
        while len(cs) > 1 and cs[-1] == 0:
            cs.pop()
        self.c = tuple(cs) or (0,)

    @property
    def degree(self):
        return len(self.c) - 1

    def __call__(self, x):
        result = 0
        for a in reversed(self.c):
            result = result * x + a
        return result

    def _coerce(self, other):
        if isinstance(other, Poly):
            return other
        if isinstance(other, (int, float)):
            return Poly(other)
        return None

    def __add__(self, other):
        other = self._coerce(other)
        if other is None:
            return NotImplemented
        n = max(len(self.c), len(other.c))
        a, b = self.c + (0,) * (n - len(self.c)), other.c + (0,) * (n - len(other.c))
        return Poly(*(x + y for x, y in zip(a, b)))

    __radd__ = __add__

    def __neg__(self):
        return Poly(*(-a for a in self.c))

    def __sub__(self, other):
        return self + -self._coerce(other)

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        other = self._coerce(other)
        if other is None:
            return NotImplemented
        out = [0] * (len(self.c) + len(other.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(other.c):
                out[i + j] += a * b
        return Poly(*out)

    __rmul__ = __mul__

    def __pow__(self, n):
        result = Poly(1)
        for _ in range(n):
            result *= self
        return result

    def __divmod__(self, other):
        rest, quotient = list(self.c), [0] * max(1, self.degree - other.degree + 1)
        while len(rest) >= len(other.c) and any(rest):
            k = len(rest) - len(other.c)
            factor = rest[-1] // other.c[-1] if rest[-1] % other.c[-1] == 0 else rest[-1] / other.c[-1]
            quotient[k] = factor
            for i, b in enumerate(other.c):
                rest[k + i] -= factor * b
            rest.pop()
        return Poly(*quotient), Poly(*rest)

    def derivative(self):
        return Poly(*(i * a for i, a in enumerate(self.c) if i))

    def __eq__(self, other):
        other = self._coerce(other)
        return other is not None and self.c == other.c

    def __hash__(self):
        return hash(self.c)

    def __str__(self):
        parts = []
        for i, a in reversed(list(enumerate(self.c))):
            if a == 0 and self.degree:
                continue
            sign = "-" if a < 0 else "+"
            body = "" if abs(a) == 1 and i else f"{abs(a):g}"
            var = "" if i == 0 else "x" if i == 1 else f"x^{i}"
            parts.append((sign, body + var))
        text = " ".join(f"{s} {t}" for s, t in parts)
        return text[2:] if text.startswith("+ ") else "-" + text[2:]

    def __repr__(self):
        return f"Poly{self.c}"


def newton(p, x, steps=20):
    d = p.derivative()
    for _ in range(steps):
        if abs(p(x)) < 1e-12:
            break
        x -= p(x) / d(x)
    return x


x = Poly(0, 1)
p, q = 3 * x ** 2 - 2 * x + 1, x - 4
print(p, "|", q, "|", p + q, "|", p - q, "|", p * q, "|", 5 - x, "|", Poly(), "|", -p)
print(repr(p), p(2), p.degree, p.derivative(), (x + 1) ** 4, Poly(1, 0, 0).degree)
quotient, rest = divmod(x ** 3 - 2 * x ** 2 - 4, x - 3)
print(quotient, "rest", rest, "check", quotient * (x - 3) + rest == x ** 3 - 2 * x ** 2 - 4)
print(f"{newton(x ** 2 - 2, 1.0):.10f} {newton(x ** 3 - x - 2, 1.5):.8f}", Poly(5) == 5, Poly(1, 2) == "x", len({Poly(1), Poly(1, 0), Poly(2)}))
try:
    p + "x"
except TypeError as e:
    print(e)
