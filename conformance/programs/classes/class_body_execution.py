# A class body is code: it may loop, branch, fail, call, and its names become attributes in order.
print("before")
class Body:
    print("in body")
    squares = {}
    for i in range(4):
        squares[i] = i * i
    if squares[2] == 4:
        chosen = "yes"
    else:
        other = "no"
    try:
        1 / 0
    except ZeroDivisionError:
        failed = True
    def helper(x):
        return x * 2
    doubled = helper(21)
    del helper
    with_lambda = [(lambda y: y + 1)(v) for v in (1, 2)]
    x = 1
    x += 1
    a, *b = range(3)
    nested_name = __qualname__
print([k for k in Body.__dict__ if not k.startswith("__")])
print(Body.squares, Body.chosen, Body.failed, Body.doubled, Body.with_lambda, Body.x, Body.i, Body.b, Body.nested_name)
print(hasattr(Body, "other"), hasattr(Body, "helper"))
try:
    class Fails:
        ok = 1
        raise ValueError("in body")
except ValueError as e:
    print(e)
try:
    Fails
except NameError as e:
    print(e)
def make(n):
    class Local:
        value = n
        def get(self):
            return n + self.value
    return Local
A, B = make(1), make(2)
print(A.value, B().get(), A is B, A.__name__ == B.__name__, A.__qualname__)
class Outer:
    class Inner:
        depth = 2
        class Innermost:
            depth = 3
    ref = Inner
print(Outer.Inner.Innermost.depth, Outer.ref is Outer.Inner, Outer.Inner.Innermost.__qualname__)
for k in range(2):
    class Loop:
        v = k
    print(Loop.v)
class Redefined:
    def m(self): return 1
    def m(self): return 2
print(Redefined().m())
bases = (list, object)
class Dyn(*bases): pass
print(Dyn([1]), Dyn.__mro__[1])
class Cond(list if k else dict): pass
print(Cond())
class Doc:
    "first"
    __doc__ = "second"
print(Doc.__doc__)
class Updated: pass
Updated.m = lambda self: "added later"
Updated.__len__ = lambda self: 5
print(Updated().m(), len(Updated()))
Updated.__len__ = lambda self: 6
print(len(Updated()))
del Updated.__len__
try:
    len(Updated())
except TypeError as e:
    print(e)
