# Captured variables are shared cells, new for each call.
def counter(start=0):
    n = start
    def inc(by=1):
        nonlocal n
        n += by
        return n
    def get():
        return n
    def reset():
        nonlocal n
        n = start
    return inc, get, reset

inc, get, reset = counter(10)
print(inc(), inc(5), get())
reset()
print(get())
late = []
for i in range(3):
    def f():
        return i
    late.append(f)
print([f() for f in late])
early = [(lambda i: lambda: i)(i) for i in range(3)]
print([f() for f in early])

def make():
    fs = []
    for j in range(3):
        def g(k=j):
            return j, k
        fs.append(g)
    j = "after"
    return fs

print([g() for g in make()])

def adder(x):
    return lambda y: lambda z: x + y + z

print(adder(1)(2)(3))

def unbound():
    def inner():
        return later
    try:
        inner()
    except NameError as e:
        print(e)
    later = 1
    return inner()

print(unbound())

def rebinding():
    x = 1
    f = lambda: x
    a = f()
    x = 2
    return a, f()

print(rebinding())

def param(x):
    def set_(v):
        nonlocal x
        x = v
    set_(x * 2)
    return x

print(param(21))

def comp():
    k = 10
    return [k + i for i in range(3)], {k: v for v in range(2)}, (lambda: [k for _ in range(2)])()

print(comp())

class Acc:
    def make(self):
        def add(v):
            self.total = getattr(self, "total", 0) + v
            return self.total
        return add

add = Acc().make()
print(add(1), add(2))

def recursive():
    def fact(n):
        return 1 if n == 0 else n * fact(n - 1)
    return fact

print(recursive()(10))

def mutual():
    def even(n):
        return n == 0 or odd(n - 1)
    def odd(n):
        return n != 0 and even(n - 1)
    return even(10), odd(7), even(3)

print(mutual())
