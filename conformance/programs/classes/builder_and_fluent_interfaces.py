# Methods that return self, builders, chaining with __getattr__, operators that build expressions.
class Query:
    def __init__(self): self.parts = {}
    def _add(self, k, *v): self.parts.setdefault(k, []).extend(v); return self
    def select(self, *cols): return self._add("select", *cols)
    def where(self, **conds): return self._add("where", *(f"{k} = {v!r}" for k, v in conds.items()))
    def order(self, col, desc=False): return self._add("order", col + (" desc" if desc else ""))
    def limit(self, n): self.parts["limit"] = [str(n)]; return self
    def __str__(self): return " ".join(f"{k} {' and '.join(v) if k == 'where' else ', '.join(v)}" for k, v in self.parts.items())
print(Query().select("a", "b").where(x=1, y="z").order("a", desc=True).limit(5).limit(6))
class Field:
    def __init__(self, name): self.name = name
    def _op(symbol):
        return lambda self, other: Cond(f"{self.name} {symbol} {other!r}")
    __eq__, __ne__, __lt__, __gt__, __le__, __ge__ = map(_op, ("=", "!=", "<", ">", "<=", ">="))
    __hash__ = None
    def __contains__(self, x): raise TypeError("use .among()")
    def among(self, *xs): return Cond(f"{self.name} in {xs}")
class Cond:
    def __init__(self, text): self.text = text
    def __and__(self, o): return Cond(f"({self.text} and {o.text})")
    def __or__(self, o): return Cond(f"({self.text} or {o.text})")
    def __invert__(self): return Cond(f"not {self.text}")
    def __bool__(self): raise TypeError("use &, | and ~")
    def __repr__(self): return self.text
age, name = Field("age"), Field("name")
print((age > 18) & (name == "x") | ~(age <= 5), age.among(1, 2), 5 < age, age != 3)
for f in (lambda: age > 1 and age < 5, lambda: 1 < age < 5, lambda: 5 in age, lambda: not (age > 1), lambda: {age: 1}):
    try: print(f())
    except TypeError as e: print(e)
class Tag:
    def __init__(self, name="", path=()): self.path = path
    def __getattr__(self, n): return Tag(path=self.path + (n,))
    def __call__(self, *a, **k): return f"/{'/'.join(self.path)}" + (f"({', '.join([*map(str, a), *(f'{x}={y}' for x, y in k.items())])})")
    def __getitem__(self, k): return Tag(path=self.path + (str(k),))
api = Tag()
print(api.users[5].posts.get(limit=3), api(), api.a.b(1))
class Pipe:
    def __init__(self, f): self.f = f
    def __or__(self, o): return Pipe(lambda x: o.f(self.f(x)))
    def __ror__(self, value): return self.f(value)
    def __rshift__(self, o): return self | o
double, inc, text = Pipe(lambda x: x * 2), Pipe(lambda x: x + 1), Pipe(str)
print(5 | double | inc, [1] | double, 3 | (inc >> double >> text), (double | inc).f(10))
