class Expr:
    def __add__(self, o): return Add(self, wrap(o))
    def __radd__(self, o): return Add(wrap(o), self)
    def __mul__(self, o): return Mul(self, wrap(o))
    def __rmul__(self, o): return Mul(wrap(o), self)
    def __sub__(self, o): return Add(self, Mul(Num(-1), wrap(o)))
    def __pow__(self, n): return Pow(self, wrap(n))
    def __eq__(self, o): return type(self) is type(o) and self.key() == o.key()
    def __hash__(self): return hash((type(self).__name__, self.key()))
    def simplify(self): return self


class Num(Expr):
    __match_args__ = ("value",)
    def __init__(self, value): self.value = value
    def key(self): return self.value
    def diff(self, var): return Num(0)
    def eval(self, **env): return self.value
    def __str__(self): return str(self.value)


class Var(Expr):
    __match_args__ = ("name",)
    def __init__(self, name): self.name = name
    def key(self): return self.name
    def diff(self, var): return Num(1 if self.name == var else 0)
    def eval(self, **env):
        try:
            return env[self.name]
        except KeyError:
            raise NameError(f"no value for {self.name}") from None
    def __str__(self): return self.name


class Binary(Expr):
    __match_args__ = ("left", "right")
    def __init__(self, left, right): self.left, self.right = left, right
    def key(self): return self.left, self.right


class Add(Binary):
    def diff(self, var): return self.left.diff(var) + self.right.diff(var)
    def eval(self, **env): return self.left.eval(**env) + self.right.eval(**env)
    def __str__(self): return f"{self.left} + {self.right}"
    def simplify(self):
        match self.left.simplify(), self.right.simplify():
            case Num(a), Num(b): return Num(a + b)
            case Num(0), x: return x
            case x, Num(0): return x
            case x, y if x == y: return (Num(2) * x).simplify()
            case Mul(Num(a), x), Mul(Num(b), y) if x == y: return (Num(a + b) * x).simplify()
            case l, r: return Add(l, r)


class Mul(Binary):
    def diff(self, var): return self.left.diff(var) * self.right + self.left * self.right.diff(var)
    def eval(self, **env): return self.left.eval(**env) * self.right.eval(**env)
    def __str__(self):
        return "*".join(f"({s})" if isinstance(s, Add) else str(s) for s in (self.left, self.right))
    def simplify(self):
        match self.left.simplify(), self.right.simplify():
            case Num(a), Num(b): return Num(a * b)
            case (Num(0), _) | (_, Num(0)): return Num(0)
            case (Num(1), x) | (x, Num(1)): return x
            case Num(a), Mul(Num(b), x): return Mul(Num(a * b), x).simplify()
            case Num() as n, x: return Mul(n, x)
            case x, Num() as n: return Mul(n, x).simplify()
            case x, y if x == y: return Pow(x, Num(2))
            case l, r: return Mul(l, r)


class Pow(Binary):
    def diff(self, var):
        return self.right * Pow(self.left, Num(self.right.value - 1)) * self.left.diff(var)
    def eval(self, **env): return self.left.eval(**env) ** self.right.eval(**env)
    def __str__(self):
        base = f"({self.left})" if isinstance(self.left, Binary) else str(self.left)
        return f"{base}^{self.right}"
    def simplify(self):
        match self.left.simplify(), self.right.simplify():
            case _, Num(0): return Num(1)
            case x, Num(1): return x
            case Num(a), Num(b): return Num(a ** b)
            case l, r: return Pow(l, r)


def wrap(v):
    return v if isinstance(v, Expr) else Num(v)


x, y = Var("x"), Var("y")
for e in (x + 0, 1 * x, x * 0 + 3, x + x, 2 * x + 3 * x, (x + 1) * (x + 1), 3 * (4 * y), x ** 2 * y, (x + y) ** 1, Num(2) ** 10, x - x, x * 5 * 2):
    print(f"{e}  =>  {e.simplify()}")
f = 3 * x ** 3 + 2 * x * y + 7
d = f.diff("x").simplify()
print("f =", f, "| df/dx =", d, "| df/dy =", f.diff("y").simplify())
print(f.eval(x=2, y=5), d.eval(x=2, y=5), len({x + 1, Var("x") + 1, 1 + x}), (x + y) == (x + y), x == 5)
try:
    f.eval(x=1)
except NameError as err:
    print(err)
