# Cells shared by several closures, rebinding after creation, cells in loops, classes and comprehensions.
def make():
    n = 0
    def inc(): nonlocal n; n += 1; return n
    def dec(): nonlocal n; n -= 1; return n
    def peek(): return n
    return inc, dec, peek
inc, dec, peek = make()
print(inc(), inc(), dec(), peek(), make()[2]())
def later():
    f = lambda: value
    value = 1
    a = f()
    value = 2
    return a, f()
print(later())
def params(a, *args, k=1, **kw):
    def inner(): return a, args, k, kw
    a += 1
    kw["new"] = True
    return inner
print(params(1, 2, 3, k=4, z=5)())
def loops():
    fs = []
    for i in range(3):
        def f(j=i): return i, j
        fs.append(f)
    i = 10
    return [f() for f in fs]
print(loops())
def in_class(x):
    class K:
        y = x + 1
        def get(self): return x
        def set(self, v): nonlocal x; x = v
        def klass(self): return __class__.__name__
    return K
K = in_class(5)
k = K()
k.set(9)
print(K.y, k.get(), K().get(), in_class(1)().get(), k.klass())
def deep():
    a = 1
    def l1():
        b = 2
        def l2():
            c = 3
            def l3():
                nonlocal a, b
                a, b = a + 10, b + 20
                return a, b, c
            return l3() + l3()
        return l2() + (b,)
    return l1() + (a,)
print(deep())
def compose(*fs): return (lambda x: x) if not fs else (lambda x: fs[0](compose(*fs[1:])(x)))
print(compose(str, lambda x: x * 2, abs)(-21), compose()(5))
def curry(f, n, got=()): return f(*got) if n == 0 else lambda x: curry(f, n - 1, got + (x,))
print(curry(lambda a, b, c: a + b * c, 3)(1)(2)(3))
def gen_cells():
    total = 0
    def add(n): nonlocal total; total += n; return total
    for i in range(3):
        yield add(i), [lambda: (i, total)][0]
print([(v, f()) for v, f in gen_cells()])
def del_and_rebind():
    x = 1
    def f():
        try: return x
        except NameError as e: return str(e)
    a = f()
    del x
    b = f()
    x = 3
    return a, b, f()
print(del_and_rebind())
def recursion_cell(n):
    def fact(k): return 1 if k < 2 else k * fact(k - 1)
    return fact(n)
print(recursion_cell(20), (lambda f: f(f, 5))(lambda self, n: 1 if n == 0 else n * self(self, n - 1)))
def except_cell():
    try: 1 / 0
    except ZeroDivisionError as e:
        f = lambda: e
        a = repr(f())
    try: f()
    except NameError as err: return a, str(err)
print(except_cell())
