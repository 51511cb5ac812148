# Mutable class attributes, missing super().__init__, attributes made outside, order of initialisation.
class Bad:
    items = []
    def add(self, x): self.items.append(x); return self
class Good:
    def __init__(self): self.items = []
    add = Bad.add
Bad().add(1); Bad().add(2)
print(Bad.items, Good().add(1).items, Good().add(2).items)
class Parent:
    def __init__(self): self.base = "set"; self.hook()
    def hook(self): self.trace = "parent hook"
class Forgets(Parent):
    def __init__(self): self.own = 1
class Remembers(Parent):
    def __init__(self):
        self.early = True
        super().__init__()
        self.late = True
    def hook(self): self.trace = ("child hook", self.early, hasattr(self, "late"))
print(vars(Forgets()), vars(Remembers()))
try: Forgets().base
except AttributeError as e: print(e)
class TooEarly(Parent):
    def __init__(self): super().__init__(); self.x = 1
    def hook(self): self.trace = self.x
try: TooEarly()
except AttributeError as e: print(e)
class A:
    def __init__(self, **kw): print("A", kw); super().__init__(**kw)
class B(A):
    def __init__(self, b=None, **kw): print("B", b, kw); super().__init__(**kw)
class C(A):
    def __init__(self, c=None, **kw): print("C", c, kw); super().__init__(**kw)
class D(B, C): pass
D(b=1, c=2)
try: D(z=1)
except TypeError as e: print(e)
class Late: pass
o = Late()
o.x = 1
o.method = lambda: o.x + 1
Late.bound = lambda self: self.x + 2
print(o.method(), o.bound(), vars(o).keys())
class Partial:
    def __init__(self, n):
        self.steps = ["start"]
        if n: raise ValueError("halfway")
        self.steps.append("end")
try: p = Partial(1)
except ValueError as e: print(e, "p" in dir())if False else print(e)
print(Partial(0).steps)
class Counter:
    made = 0
    def __init__(self): Counter.made += 1; self.id = Counter.made
    def __repr__(self): return f"#{self.id}"
print([Counter() for _ in range(3)], Counter.made, Counter().id, type(Counter()).made)
class Defaults:
    def __init__(self, data=None, *, sep=",", **extra): self.data, self.sep, self.extra = data or [], sep, extra
print(vars(Defaults()), vars(Defaults([1], sep=";", q=2)), Defaults().data is Defaults().data)
