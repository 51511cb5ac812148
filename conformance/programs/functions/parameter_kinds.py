# All parameter kinds together.
def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw

print(f(1, d=4))
print(f(1, 20, 30, 40, 50, d=4, e=6, x=7))
print(f(1, c=9, d=4, a="kw a", b="kw b"))
print(f(*range(5), **{"d": 1, "z": 2}))

def g(*, k):
    return k

def h(p, /):
    return p

def i(*args):
    return args

def j(**kw):
    return kw

def k(x, y=[]):
    y.append(x)
    return y

print(g(k=1), h(2), i(), i(1, 2), j(), j(a=1, b=2))
print(k(1), k(2), k(3, []), k(4))
print(f.__defaults__, f.__kwdefaults__, g.__defaults__, g.__kwdefaults__)
def order(**kw):
    return list(kw)
print(order(z=1, a=2, m=3), order(**{"b": 1, "a": 2}, c=3))
def star_between(a, *, b=1, **c):
    return a, b, c
print(star_between(1), star_between(1, b=2, d=3), star_between(a=5))
def same(self, /, **kw):
    return self, kw
print(same(1, self=2))
def default_expr(a, b=len("abc"), c=[x * 2 for x in range(3)], d=(lambda: 7)()):
    return a, b, c, d
print(default_expr(0))
print((lambda *a, k=1, **kw: (a, k, kw))(1, 2, k=3, z=4))
args = (1, 2)
kwargs = {"d": 3}
print(f(*args, *args, **kwargs, **{"q": 1}))
print(i(*[], *"ab", *{1: 2}), i(*(), 1, *[2]))
