# Class bodies, comprehensions and functions each see different variables.
x = "global"

class C:
    x = "class"
    seen = x
    inside = [x for _ in range(1)]
    first_iterable = [i for i in x]
    def method(self):
        return x
    lam = lambda self: x

print(C.seen, C.inside, C.first_iterable, C().method(), C().lam())

def f():
    x = "local"
    class D:
        y = x
        x = "shadow"
        z = x
    return D.y, D.z

try:
    print(f())
except NameError as e:
    print(e)

def g():
    x = "g"
    class D:
        y = x
        def m(self):
            return x
    return D.y, D().m()

print(g())
i = "outer"
print([i for i in range(3)], i)
print({i: i for i in "ab"}, list(i for i in "cd"), {i for i in [1]}, i)
for i in range(2):
    pass
print(i)

def h():
    for j in []:
        pass
    try:
        return j
    except UnboundLocalError as e:
        return str(e)

print(h())
def k():
    if False:
        v = 1
    try:
        print(v)
    except UnboundLocalError as e:
        print(e)
k()
def w():
    try:
        raise ValueError("x")
    except ValueError as err:
        pass
    try:
        err
    except UnboundLocalError as e:
        print(e)
w()
def builtin_shadow():
    len = lambda x: "mine"
    return len([1, 2])
print(builtin_shadow(), len([1, 2]))
print([[(a, b) for b in range(a)] for a in range(3)])
def outer(a):
    return [lambda: (a, b) for b in range(2)]
print([fn() for fn in outer("A")])
class E:
    a = 1
    b = a + 1
    a = 10
    def get(self, v=a):
        return v
print(E.b, E().get())
