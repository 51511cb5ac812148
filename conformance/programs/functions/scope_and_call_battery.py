# Parameters, closures, class scopes, decorators: many rules of functions at once.
def tryit(f, *a, **k):
    try:
        print("->", f(*a, **k))
    except BaseException as e:
        print(type(e).__name__, e)
def f(a, b=2, /, c=3, *args, d, e=5, **kw): "doc"; return a, b, c, args, d, e, kw
tryit(f, 1, d=4); tryit(f, 1, 2, 3, 4, 5, d=6, z=7); tryit(f); tryit(f, 1); tryit(f, d=1); tryit(f, 1, a=1, b=2, d=4); tryit(f, 1, 2, 3, c=3, d=1)
print(f.__defaults__, f.__kwdefaults__, f.__name__, f.__doc__)
def k(a, *, b, c): pass
tryit(k, 1); tryit(k, 1, 2, b=1, c=2); tryit(k, 1, b=1); tryit(k, 1, b=1, c=2, d=3); tryit(k, **{"a": 1, 5: 2}); tryit(k, *5); tryit(k, **5)
def two(a, b): pass
tryit(two, 1, 2, 3); tryit(two); tryit(two, 1); tryit(two, 1, b=2, a=3); tryit(lambda: two(*[1], **{"b": 1, "a": 2}))
def po(a, b, /): pass
tryit(po, a=1, b=2); tryit(po, 1, b=2)
def dec(x): print("dec", x); return lambda fn: (print("apply", x, fn.__name__), fn)[1]
@dec(1)
@dec(2)
def decorated(): pass
def counter():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    def get(): return n
    return inc, get
i, g = counter(); i(); i(); print(g())
fs = [lambda: x for x in range(3)]; print([q() for q in fs])
fs = [lambda x=x: x for x in range(3)]; print([q() for q in fs])
def outer():
    x = 1
    class C:
        y = x
        x = 2
        z = x
        def m(self): return x
    return C.y, C.z, C().m()
tryit(outer)
x = "global"
class K:
    x = "class"
    def m(self): return x
    l = [x for _ in range(1)]
    m2 = lambda self: x
    first = [i for i in x]
print(K().m(), K.l, K().m2(), K.first)
def unb():
    print(zz)
    zz = 1
tryit(unb)
def dele():
    v = 1
    del v
    return v
tryit(dele)
def freeunb():
    def inner(): return w
    r = inner
    try: return r()
    finally: w = 1
tryit(freeunb)
def glob():
    global newg
    newg = 5
glob(); print(newg)
print((lambda *a, **k: (a, k))(1, 2, x=3))
def defaults(l=[]): l.append(1); return l
print(defaults(), defaults())
f.attr = 5; print(f.attr, f.__dict__); del f.attr; tryit(lambda: f.attr)
print([y := 5, y ** 2], y)
print(any((hit := n) > 2 for n in [1, 2, 3]), hit)
def ann(a: int, b: "str" = 1, *args: float, c: list, **k: dict) -> None: pass
print(ann.__annotations__)
def gen_args(*args, **kwargs): return sum(args), sorted(kwargs.items())
print(gen_args(*range(3), *[4], **{"a": 1}, b=2))
tryit(lambda: gen_args(**{"a": 1}, **{"a": 2}))
def rec(n): return rec(n - 1)
try: rec(5)
except RecursionError as e: print(e)
tryit(lambda: print(1, bad=2)); tryit(lambda: len()); tryit(lambda: len(1, 2)); tryit(lambda: "".join()); tryit(lambda: "".split(1)); tryit(lambda: [].append())
print(two.__get__(5, int)) if False else None
class M:
    def meth(self): pass
m = M(); print(m.meth.__self__ is m, m.meth.__func__ is M.meth, m.meth == m.meth, m.meth is m.meth, M.meth.__qualname__)
tryit(M.meth); tryit(m.meth, 1)
def fib(n, memo={}):
    if n in memo: return memo[n]
    memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]
print(fib(50))
def nested_scopes():
    a = 1
    def l1():
        b = 2
        def l2():
            c = 3
            def l3(): return a + b + c
            return l3
        return l2
    return l1()()()
print(nested_scopes())
try:
    raise NameError("custom")
except NameError as e: print(e.name, e.args)
try: undefined_thing
except NameError as e: print(e.name, e)
try: (5).foo
except AttributeError as e: print(e.name, e.obj)
def shadow(list): return list
print(shadow(3))
def star(*, a=1): return a
tryit(star, 1)
def many(a, b, c, d): pass
tryit(many); tryit(many, 1); tryit(many, 1, 2, 3)
print((lambda: (yield))().__name__)
