# Unpack every type into every shape; call functions of every signature with every argument form.
values = [[], [1], [1, 2], (1, 2, 3), "ab", "", {1: 2}, {5}, range(2), 7, None, b"xy", iter([1, 2]), (x for x in (1, 2, 3)), {"a": 1, "b": 2}.items()]
def u1(v): a, = v; return a
def u2(v): a, b = v; return a, b
def u3(v): a, b, c = v; return a, b, c
def s1(v): *a, = v; return a
def s2(v): a, *b = v; return a, b
def s3(v): a, *b, c = v; return a, b, c
def n1(v): (a, b), c = v; return a, b, c
def f1(v): return [*v]
def f2(v): return (*v, *v)
def f3(v): return max(*v)
def f4(v): return [a for a, b in v]
def f5(v): return dict(v)
for f in (u1, u2, u3, s1, s2, s3, n1, f1, f2, f3, f4, f5):
    for v in values:
        if hasattr(v, "__next__"):
            v = iter([1, 2]) if type(v).__name__ == "list_iterator" else (x for x in (1, 2, 3))
            label = type(v).__name__
        else:
            label = repr(v)
        try:
            r = f(v)
        except Exception as e:
            r = f"{type(e).__name__}: {e}"
        print(f.__name__, label, "->", r)
def g0(): return ()
def g1(a): return a,
def g2(a, b=2): return a, b
def g3(*a): return a
def g4(a, *, k): return a, k
def g5(a, /, b, *c, d=4, **e): return a, b, c, d, e
def g6(**k): return k
def g7(a, b, /, *, c=3): return a, b, c
calls = [((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((), {"a": 1}), ((1,), {"a": 2}), ((1,), {"b": 3}), ((1,), {"k": 5}), ((1, 2), {"k": 5}), ((1, 2), {"c": 6}), ((), {"z": 1}), ((1,), {"b": 1, "z": 2}), ((), {"a": 1, "b": 2, "c": 3}), ((1, 2, 3, 4, 5), {"d": 6, "e": 7})]
for g in (g0, g1, g2, g3, g4, g5, g6, g7):
    for a, k in calls:
        try:
            r = g(*a, **k)
        except TypeError as e:
            r = e
        print(g.__name__, a, k, "->", r)
