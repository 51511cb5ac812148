# __call__ in every form, callables as keys, defaults and decorators.
class Adder:
    def __init__(self, n): self.n = n
    def __call__(self, x, *more, scale=1): return (self.n + x + sum(more)) * scale
add5 = Adder(5)
print(add5(1), add5(1, 2, 3), add5(1, scale=10), list(map(add5, [1, 2])), callable(add5), sorted([3, -1], key=Adder(0)))
for bad in (lambda: add5(), lambda: add5(1, wrong=2), lambda: Adder(), lambda: add5("x"), lambda: (5)(), lambda: "s"(), lambda: None(), lambda: [](1), lambda: {}(), lambda: Adder(1)(2)(3)):
    try:
        print(bad())
    except TypeError as e:
        print(e)
class Memo:
    def __init__(self, f): self.f, self.cache, self.calls = f, {}, 0
    def __call__(self, *args):
        if args not in self.cache:
            self.calls += 1
            self.cache[args] = self.f(*args)
        return self.cache[args]
@Memo
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(40), fib.calls, type(fib).__name__)
class Countdown:
    def __init__(self, n): self.n = n
    def __call__(self):
        self.n -= 1
        return self.n
print(list(iter(Countdown(4), 0)))
class Repeat:
    def __init__(self, times): self.times = times
    def __call__(self, f):
        def wrapper(*a): return [f(*a) for _ in range(self.times)]
        return wrapper
@Repeat(3)
def hi(name): return "hi " + name
print(hi("bob"))
class MethodLike:
    def __call__(self, *a): return ("called", len(a))
class Host:
    m = MethodLike()
    def real(self, *a): return ("real", len(a))
    bound = property(lambda self: self.real)
h = Host()
print(h.m(), h.real(), h.bound(1), Host.real(h, 1))
class Meta(type):
    def __call__(cls, *a, **k):
        obj = super().__call__(*a, **k)
        obj.made_by = cls.__name__
        return obj
class Made(metaclass=Meta):
    def __init__(self, v=0): self.v = v
print(Made(3).v, Made().made_by)
class Chain:
    def __init__(self): self.log = []
    def __call__(self, x): self.log.append(x); return self
    def __getattr__(self, n): self.log.append("." + n); return self
print(Chain()(1)(2).a.b(3).log)
ops = {"+": lambda a, b: a + b, "max": max, "pow": pow, "add5": add5}
print([ops[k](2, 5) for k in ops], (lambda: (lambda: 1)())(), (lambda *a, k=2: (a, k))(1, k=3), [f(3) for f in (abs, str, float, bool, Adder(1))])
