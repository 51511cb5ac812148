# Functions with dozens of parameters, locals, nested tuples, and large literals.
def wide(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, b0=10, b1=11, b2=12, b3=13, b4=14, b5=15, b6=16, b7=17, b8=18, b9=19, *args, k0=20, k1=21, k2=22, k3, k4=24, **kw):
    c0 = a0 + b0; c1 = a1 + b1; c2 = a2 + b2; c3 = a3 + b3; c4 = a4 + b4
    d0, d1, d2, d3, d4 = c0 * 2, c1 * 2, c2 * 2, c3 * 2, c4 * 2
    e0 = [d0, d1]; e1 = [d2, d3]; e2 = [d4]
    return e0 + e1 + e2, (a5, a6, a7, a8, a9), (b5, b6, b7, b8, b9), args, (k0, k1, k2, k3, k4), kw
print(wide(*range(10), k3=1))
print(wide(*range(25), k3=2, k0=0, extra=5))
try:
    wide(1, 2, 3)
except TypeError as e:
    print(e)
table = {
    "row%d" % i: [i * j for j in range(12)] for i in range(5)
}
print(table["row4"], len(table))
big_tuple = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30,
             "a", "b", "c", None, True, False, 1.5, 2.5, (1, (2, (3, (4, (5,))))), [6, [7, [8]]], {"k": {"k": {"k": 1}}})
print(len(big_tuple), big_tuple[-3][1][1][1][1][0], big_tuple[-1]["k"]["k"]["k"], sum(big_tuple[:30]))
big_list = [1, 2, 3, 4, 5] * 50 + [x for x in range(250)]
print(len(big_list), sum(big_list))
def locals_many():
    v0 = v1 = v2 = v3 = v4 = v5 = v6 = v7 = v8 = v9 = 1
    w0, w1, w2, w3, w4, w5, w6, w7, w8, w9 = range(10)
    x0 = v0 + w0; x1 = v1 + w1; x2 = v2 + w2; x3 = v3 + w3; x4 = v4 + w4; x5 = v5 + w5; x6 = v6 + w6; x7 = v7 + w7; x8 = v8 + w8; x9 = v9 + w9
    def inner():
        return x0 + x1 + x2 + x3 + x4 + x5 + x6 + x7 + x8 + x9
    y = [x0, x1, x2, x3, x4, x5, x6, x7, x8, x9]
    for i, z in enumerate(y):
        y[i] = z * z
    return inner(), y
print(locals_many())
def cells(a, b, c):
    def f():
        nonlocal a
        a += 1
        def g():
            nonlocal b
            b += a
            def h():
                nonlocal c
                c += a + b
                return a, b, c
            return h
        return g
    return f
f = cells(1, 2, 3)
print(f()()(), f()()(), f()()())
print((lambda a, b=1, *c, d, e=2, **f: (a, b, c, d, e, f))(0, d=9), max(*range(300)), len([*range(300), *range(300)]), sum((lambda *a: a)(*range(500))))
