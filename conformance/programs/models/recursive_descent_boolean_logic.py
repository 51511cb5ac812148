class Var:
    def __init__(self, name): self.name = name
    def eval(self, env): return env[self.name]
    def __str__(self): return self.name
    def vars(self): return {self.name}


class Not:
    def __init__(self, x): self.x = x
    def eval(self, env): return not self.x.eval(env)
    def __str__(self): return f"¬{self.x}"
    def vars(self): return self.x.vars()


class Binary:
    symbol, op = "?", None
    def __init__(self, a, b): self.a, self.b = a, b
    def eval(self, env): return type(self).op(self.a.eval(env), self.b.eval(env))
    def __str__(self): return f"({self.a} {self.symbol} {self.b})"
    def vars(self): return self.a.vars() | self.b.vars()


class And(Binary): symbol, op = "∧", staticmethod(lambda a, b: a and b)
class Or(Binary): symbol, op = "∨", staticmethod(lambda a, b: a or b)
class Xor(Binary): symbol, op = "⊕", staticmethod(lambda a, b: a != b)
class Implies(Binary): symbol, op = "→", staticmethod(lambda a, b: not a or b)
class Iff(Binary): symbol, op = "↔", staticmethod(lambda a, b: a == b)


LEVELS = [{"<->": Iff}, {"->": Implies}, {"or": Or, "xor": Xor}, {"and": And}]


def parse(text):
    tokens = text.replace("(", " ( ").replace(")", " ) ").split()

    def level(n):
        nonlocal pos
        if n == len(LEVELS):
            return unary()
        left = level(n + 1)
        while pos < len(tokens) and tokens[pos] in LEVELS[n]:
            cls = LEVELS[n][tokens[pos]]
            pos += 1
            right = level(n) if cls is Implies else level(n + 1)
            left = cls(left, right)
        return left

    def unary():
        nonlocal pos
        if pos >= len(tokens):
            raise SyntaxError("unexpected end")
        t = tokens[pos]
        pos += 1
        if t == "not":
            return Not(unary())
        if t == "(":
            inner = level(0)
            if pos >= len(tokens) or tokens[pos] != ")":
                raise SyntaxError("missing )")
            pos += 1
            return inner
        if t.isidentifier() and t not in ("and", "or", "xor"):
            return Var(t)
        raise SyntaxError(f"unexpected {t!r} at {pos - 1}")

    pos = 0
    tree = level(0)
    if pos != len(tokens):
        raise SyntaxError(f"trailing {tokens[pos]!r}")
    return tree


def assignments(names):
    if not names:
        return [{}]
    return [{names[0]: v, **rest} for v in (False, True) for rest in assignments(names[1:])]


def truth_table(expr):
    names = sorted(expr.vars())
    rows = [(env, expr.eval(env)) for env in assignments(names)]
    print(" ".join(names), "|", expr)
    for env, value in rows:
        print(" ".join("01"[env[n]] for n in names), "|", "01"[bool(value)])
    return [v for _, v in rows]


def classify(expr):
    values = [bool(expr.eval(env)) for env in assignments(sorted(expr.vars()))]
    return "tautology" if all(values) else "satisfiable" if any(values) else "contradiction"


def equivalent(a, b):
    names = sorted(a.vars() | b.vars())
    return all(bool(a.eval(env)) == bool(b.eval(env)) for env in assignments(names))


def dnf(expr):
    names = sorted(expr.vars())
    terms = [" ∧ ".join(n if env[n] else "¬" + n for n in names) for env in assignments(names) if expr.eval(env)]
    return " ∨ ".join(f"({t})" for t in terms) or "⊥"


truth_table(parse("a and not b or c"))
truth_table(parse("p -> q"))
for text in ["a or not a", "a and not a", "a -> b", "(a -> b) and (b -> c) -> (a -> c)", "a xor a", "a <-> not not a"]:
    print(f"{text:<36} {classify(parse(text))}")
print(equivalent(parse("not (a and b)"), parse("not a or not b")), equivalent(parse("a -> b"), parse("b -> a")), equivalent(parse("a -> b -> c"), parse("a and b -> c")), equivalent(parse("a xor b"), parse("a <-> not b")))
print(dnf(parse("a xor b")), "|", dnf(parse("a and not a")), "|", parse("a -> b -> c"), "|", parse("not (a or b) and c"))
for bad in ("a and", "(a", "a b", "and a", ")", "", "a or (b and)"):
    try:
        print(parse(bad))
    except SyntaxError as e:
        print(f"{bad!r}: {e}")
try:
    parse("x and y").eval({"x": True})
except KeyError as e:
    print("unbound", e)
print(parse("x and y").eval({"x": False, "y": True}), [bool(parse("a and b or c").eval(dict(zip("abc", map(int, f"{i:03b}"))))) for i in range(8)])


def half_adder(a, b): return a ^ b, a & b
def full_adder(a, b, c):
    s1, c1 = half_adder(a, b)
    s2, c2 = half_adder(s1, c)
    return s2, c1 | c2
def add(x, y, bits=8):
    carry, out = 0, 0
    for i in range(bits):
        s, carry = full_adder(x >> i & 1, y >> i & 1, carry)
        out |= s << i
    return out, carry
print(add(100, 55), add(200, 100), all(add(a, b)[0] == (a + b) % 256 for a in range(0, 256, 17) for b in range(0, 256, 13)))
