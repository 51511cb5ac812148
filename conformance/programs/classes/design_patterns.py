# Builder, visitor, strategy, observer, command with undo, chain of responsibility, prototype.
class Query:
    def __init__(self): self.parts = {"where": []}
    def select(self, *f): self.parts["select"] = f; return self
    def table(self, t): self.parts["from"] = t; return self
    def where(self, **c): self.parts["where"] += [f"{k}={v!r}" for k, v in c.items()]; return self
    def __str__(self):
        p = self.parts
        return f"SELECT {', '.join(p.get('select', ('*',)))} FROM {p['from']}" + (" WHERE " + " AND ".join(p["where"]) if p["where"] else "")
print(Query().select("a", "b").table("t").where(x=1, y="z").where(q=None), Query().table("u"))
class Num:
    def __init__(self, v): self.v = v
class Add:
    def __init__(self, a, b): self.a, self.b = a, b
class Mul(Add): pass
class Visitor:
    def visit(self, n):
        for c in type(n).__mro__:
            m = getattr(self, "visit_" + c.__name__, None)
            if m: return m(n)
        raise TypeError(f"cannot visit {type(n).__name__}")
class Eval(Visitor):
    def visit_Num(self, n): return n.v
    def visit_Add(self, n): return self.visit(n.a) + self.visit(n.b)
    def visit_Mul(self, n): return self.visit(n.a) * self.visit(n.b)
class Show(Visitor):
    def visit_Num(self, n): return str(n.v)
    def visit_Add(self, n): return f"({self.visit(n.a)} {'*' if isinstance(n, Mul) else '+'} {self.visit(n.b)})"
tree = Add(Num(1), Mul(Num(2), Add(Num(3), Num(4))))
print(Show().visit(tree), "=", Eval().visit(tree))
try:
    Eval().visit("x")
except TypeError as e:
    print(e)
class Editor:
    def __init__(self): self.text, self.done, self.undone = "", [], []
    def run(self, do, undo):
        self.done.append((do, undo)); self.undone.clear(); do()
    def insert(self, s):
        def do(): self.text += s
        def undo(): self.text = self.text[:-len(s)]
        self.run(do, undo)
    def clear(self):
        old = self.text
        self.run(lambda: setattr(self, "text", ""), lambda: setattr(self, "text", old))
    def undo(self):
        if self.done: pair = self.done.pop(); pair[1](); self.undone.append(pair)
    def redo(self):
        if self.undone: pair = self.undone.pop(); pair[0](); self.done.append(pair)
e = Editor()
trail = []
for step in (lambda: e.insert("ab"), lambda: e.insert("cd"), e.undo, e.undo, e.redo, lambda: e.insert("x"), e.redo, e.clear, e.undo, e.undo, e.undo, e.undo):
    step(); trail.append(e.text)
print(trail)
class Handler:
    def __init__(self, lo, hi, name, nxt=None): self.lo, self.hi, self.name, self.nxt = lo, hi, name, nxt
    def handle(self, x):
        if self.lo <= x < self.hi: return self.name
        return self.nxt.handle(x) if self.nxt else "unhandled"
h = Handler(0, 10, "small", Handler(10, 100, "medium", Handler(100, 1000, "large")))
print([h.handle(x) for x in (5, 50, 500, 5000)])
class Proto:
    def __init__(self, **k): self.__dict__.update(k)
    def clone(self, **k):
        new = object.__new__(type(self))
        new.__dict__.update({**self.__dict__, **k})
        return new
p = Proto(a=1, l=[1])
q = p.clone(a=2)
q.l.append(2)
print(p.__dict__, q.__dict__)
strategies = {"max": max, "min": min, "avg": lambda v: sum(v) / len(v), "first": lambda v: v[0]}
print({k: s([3, 1, 2]) for k, s in strategies.items()})
class Account:
    def __init__(self): self.watchers, self._b = [], 0
    def __iadd__(self, x):
        self._b += x
        for w in self.watchers: w(self._b)
        return self
acc, seen = Account(), []
acc.watchers += [seen.append, lambda b: seen.append(f"<{b}>") if b > 5 else None]
acc += 3
acc += 4
print(seen)
