class Polynomial:
    """Coefficients from the constant term upwards."""

    def __init__(self, *coeffs):
        coeffs = list(coeffs)
        while len(coeffs) > 1 and coeffs[-1] == 0:
            coeffs.pop()
        self.coeffs = tuple(coeffs) or (0,)

    @classmethod
    def from_roots(cls, *roots):
        p = cls(1)
        for r in roots:
            p *= cls(-r, 1)
        return p

    @property
    def degree(self):
        return len(self.coeffs) - 1

    def __call__(self, x):
        result = 0
        for c in reversed(self.coeffs):
            result = result * x + c
        return result

    def __add__(self, other):
        if isinstance(other, (int, float)):
            other = Polynomial(other)
        if not isinstance(other, Polynomial):
            return NotImplemented
        n = max(len(self.coeffs), len(other.coeffs))
        pad = lambda p: p.coeffs + (0,) * (n - len(p.coeffs))
        return Polynomial(*(a + b for a, b in zip(pad(self), pad(other))))

    __radd__ = __add__

    def __neg__(self):
        return Polynomial(*(-c for c in self.coeffs))

    def __sub__(self, other):
        return self + -other

    def __rsub__(self, other):
        return -self + other

    def __mul__(self, other):
        if isinstance(other, (int, float)):
            return Polynomial(*(c * other for c in self.coeffs))
        out = [0] * (len(self.coeffs) + len(other.coeffs) - 1)
        for i, a in enumerate(self.coeffs):
            for j, b in enumerate(other.coeffs):
                out[i + j] += a * b
        return Polynomial(*out)

    __rmul__ = __mul__

    def __divmod__(self, other):
        if other == Polynomial(0):
            raise ZeroDivisionError("polynomial division by zero")
        rem, quot = list(self.coeffs), [0] * max(1, self.degree - other.degree + 1)
        while len(rem) >= len(other.coeffs) and any(rem):
            factor = rem[-1] / other.coeffs[-1]
            shift = len(rem) - len(other.coeffs)
            quot[shift] = factor
            for i, c in enumerate(other.coeffs):
                rem[shift + i] -= factor * c
            rem.pop()
        return Polynomial(*quot), Polynomial(*(rem or [0]))

    def __pow__(self, n):
        result = Polynomial(1)
        for _ in range(n):
            result *= self
        return result

    def __eq__(self, other):
        return isinstance(other, Polynomial) and self.coeffs == other.coeffs

    def __hash__(self):
        return hash(self.coeffs)

    def __getitem__(self, i):
        return self.coeffs[i] if i < len(self.coeffs) else 0

    def derivative(self):
        return Polynomial(*(i * c for i, c in enumerate(self.coeffs))[1:]) if False else Polynomial(*[i * c for i, c in enumerate(self.coeffs)][1:])

    def __str__(self):
        terms = []
        for power, c in reversed(list(enumerate(self.coeffs))):
            if c == 0 and self.degree > 0:
                continue
            mag = abs(c)
            body = f"{mag:g}" if power == 0 else ("" if mag == 1 else f"{mag:g}") + "x" + (f"^{power}" if power > 1 else "")
            sign = "-" if c < 0 else "+"
            terms.append((sign, body))
        first_sign, first = terms[0]
        return ("-" if first_sign == "-" else "") + first + "".join(f" {s} {b}" for s, b in terms[1:])

    def __repr__(self):
        return f"Polynomial{self.coeffs}"


p, q = Polynomial(1, -3, 2), Polynomial(-1, 1)
print(p, "|", q, "|", p + q, "|", p - q, "|", p * q, "|", -p, "|", p ** 3, "|", 2 * p + 1, "|", 5 - q)
print([p(x) for x in range(-2, 4)], p.degree, p[1], p[9], p.derivative(), p.derivative().derivative(), Polynomial(7).derivative())
print(divmod(p, q), divmod(Polynomial(1, 0, 0, 1), Polynomial(1, 1)), Polynomial.from_roots(1, 2, 3), Polynomial(0, 0, 0), repr(Polynomial()), Polynomial(1, 2) == Polynomial(1, 2, 0), len({p, Polynomial(1, -3, 2)}))
for bad in (lambda: p + "x", lambda: divmod(p, Polynomial(0)), lambda: "x" + p):
    try:
        print(bad())
    except (TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)


def newton(p, x, steps=20):
    d = p.derivative()
    for _ in range(steps):
        if d(x) == 0:
            break
        x -= p(x) / d(x)
    return x


print(round(newton(Polynomial(-2, 0, 1), 1.0), 12), newton(Polynomial.from_roots(1, 5), 10.0), sum([Polynomial(1), Polynomial(0, 1)]))
