# Wrong calls of functions written in Python: wording by count, kind and name.
def attempt(function):
    try:
        function()
        print("ok")
    except TypeError as e:
        print(e)

def f0(): pass
def f1(a): pass
def f2(a, b): pass
def f3(a, b, c): pass
def d1(a, b=1): pass
def d2(a=1, b=2): pass
def k1(*, k): pass
def k2(a, *, k, l): pass
def k3(a, *, k=1): pass
def p1(a, /): pass
def p2(a, b, /, c): pass
def va(a, *args): pass
def vk(a, **kw): pass
attempt(lambda: f0(1))
attempt(lambda: f0(1, 2))
attempt(lambda: f0(x=1))
attempt(lambda: f1())
attempt(lambda: f1(1, 2))
attempt(lambda: f1(1, a=2))
attempt(lambda: f1(b=2))
attempt(lambda: f1(1, b=2))
attempt(lambda: f2())
attempt(lambda: f2(1))
attempt(lambda: f2(b=1))
attempt(lambda: f2(1, 2, 3))
attempt(lambda: f3())
attempt(lambda: f3(1))
attempt(lambda: f3(b=1))
attempt(lambda: d1())
attempt(lambda: d1(1, 2, 3))
attempt(lambda: d2(1, 2, 3))
attempt(lambda: d2(1, 2, 3, 4))
attempt(lambda: k1())
attempt(lambda: k1(1))
attempt(lambda: k1(1, k=2))
attempt(lambda: k2(1))
attempt(lambda: k2())
attempt(lambda: k2(1, k=2))
attempt(lambda: k2(1, 2, k=2, l=3))
attempt(lambda: k3(1, 2))
attempt(lambda: k3(1, 2, k=3))
attempt(lambda: p1(a=1))
attempt(lambda: p1())
attempt(lambda: p2(1, b=2, c=3))
attempt(lambda: p2(a=1, b=2, c=3))
attempt(lambda: p2(1, 2))
attempt(lambda: p2(1, 2, 3, c=4))
attempt(lambda: va())
attempt(lambda: va(*[]))
attempt(lambda: va(1, a=2))
attempt(lambda: vk())
attempt(lambda: vk(1, 2))
attempt(lambda: vk(1, a=2))
attempt(lambda: f1(*5))
attempt(lambda: f1(*None))
attempt(lambda: f1(**5))
attempt(lambda: f1(**[1]))
attempt(lambda: f1(**{1: 2}))
attempt(lambda: f1(**{"a": 1}, **{"a": 2}))
attempt(lambda: f1(a=1, **{"a": 2}))
attempt(lambda: vk(1, **{"x": 1}, x=2))
attempt(lambda: f1(**None))
attempt(lambda: 5())
attempt(lambda: None())
attempt(lambda: "abc"())
attempt(lambda: [1](0))
attempt(lambda: (1, 2)(3))
class A:
    def m(self, x): pass
    def none(): pass
    @staticmethod
    def s(x): pass
    @classmethod
    def c(cls, x): pass
attempt(lambda: A().m())
attempt(lambda: A().m(1, 2))
attempt(lambda: A.m(1))
attempt(lambda: A().none())
attempt(lambda: A.s())
attempt(lambda: A().s(1, 2))
attempt(lambda: A.c())
attempt(lambda: A().c(1, 2))
attempt(lambda: A(1))
attempt(lambda: A(x=1))
attempt(lambda: A()())
def outer():
    def inner(a): pass
    return inner
attempt(lambda: outer()())
attempt(lambda: (lambda a, b: 0)(1))
