# Class bodies: evaluation order, conditionals, loops, comprehensions, functions that do not see the class.
x = "global"
class A:
    print("body runs", __name__, __qualname__, __module__)
    x = "class"
    y = x
    def f(self): return x
    g = lambda self, v=x: (v, x)
    if len(x) > 3:
        conditional = True
    else:
        other = True
    for i in range(3):
        last = i * 2
    items = [v for v in (1, 2)]
    first = [x for _ in range(1)]
    class Inner:
        seen = x
        def h(self): return x
    try:
        z = undefined
    except NameError as e:
        problem = str(e)
    del y

a = A()
print(a.f(), a.g(), A.conditional, hasattr(A, "other"), A.i, A.last, A.items, A.first, A.Inner.seen, A.Inner().h(), A.problem, hasattr(A, "y"), hasattr(A, "e"))
print(A.Inner.__qualname__, A.f.__qualname__, A.g.__qualname__, A.Inner.h.__qualname__)

def factory(n):
    class Made:
        value = n
        n = n + 1 if False else "shadow"
        def get(self): return n
    return Made
try:
    M = factory(3)
    print(M.value, M.n, M().get(), M.__qualname__)
except NameError as e:
    print(e)

def factory2(n):
    class Made:
        value = n * 2
        def get(self): return n
        def set(self, v):
            nonlocal n
            n = v
    return Made
M1, M2 = factory2(1), factory2(5)
M1().set(100)
print(M1.value, M1().get(), M2().get())

class Counter:
    count = 0
    def __init__(self): type(self).count += 1
class SubCounter(Counter): pass
Counter(); Counter(); SubCounter()
print(Counter.count, SubCounter.count, "count" in SubCounter.__dict__)
class Shared:
    items = []
    total = 0
    def add(self, v):
        self.items.append(v)
        self.total += v
s, t = Shared(), Shared()
s.add(1); t.add(2)
print(s.items is t.items, Shared.items, s.total, t.total, Shared.total, s.__dict__)
class Global:
    global shared_name
    shared_name = "set from class body"
    own = shared_name
print(shared_name, Global.own, hasattr(Global, "shared_name"))
class Ordered:
    b = 1
    a = 2
    def z(self): ...
    c = 3
print([k for k in Ordered.__dict__ if not k.startswith("__")])
class Repeat:
    def f(self): return 1
    g = f
    def f(self): return 2
print(Repeat().f(), Repeat().g())
class Docs:
    """Doc line.

    More."""
    attr: int = 1
    note: "str"
print(Docs.__doc__, Docs.__annotations__, hasattr(Docs, "note"))
