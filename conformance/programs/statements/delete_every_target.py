# del with names, attributes, items, slices, nested targets and what each raises.
x = y = z = 1
del x, (y, [z])
for name in ("x", "y", "z"):
    try: print({"x": lambda: x, "y": lambda: y, "z": lambda: z}[name]())
    except NameError as e: print(e)
l = list(range(10))
del l[0]
del l[-1], l[::3]
print(l)
del l[1:3]
del l[10:], l[:0]
print(l)
d = {"a": 1, "b": {"c": 2, "d": 3}, 3: 4}
del d["a"], d["b"]["c"], d[3]
print(d)
class C:
    attr = "class"
    def __init__(self): self.attr, self.other = "own", [1, 2]
    def __delattr__(self, n): print("delattr", n); super().__delattr__(n)
    def __delitem__(self, k): print("delitem", k)
c = C()
del c.attr
print(c.attr)
del c.other[0], c[1], c[1:2], c[1, 2], c["k"]
print(c.other)
for f in ("c.attr", "c.nope", "d['zz']", "l[99]", "'abc'[0]", "(1,)[0]", "5 .real", "C.missing", "{1}[0]", "d[[]]", "l['x']", "range(3)[0]", "b''[0]", "None.x"):
    try:
        if f == "c.attr": del c.attr
        elif f == "c.nope": del c.nope
        elif f == "d['zz']": del d["zz"]
        elif f == "l[99]": del l[99]
        elif f == "'abc'[0]":
            s = "abc"
            del s[0]
        elif f == "(1,)[0]":
            t = (1,)
            del t[0]
        elif f == "5 .real":
            n = 5
            del n.real
        elif f == "C.missing": del C.missing
        elif f == "{1}[0]":
            st = {1}
            del st[0]
        elif f == "d[[]]": del d[[]]
        elif f == "l['x']": del l["x"]
        elif f == "range(3)[0]":
            r = range(3)
            del r[0]
        elif f == "b''[0]":
            b = b"x"
            del b[0]
        elif f == "None.x":
            v = None
            del v.x
    except (AttributeError, KeyError, IndexError, TypeError) as e: print(f, type(e).__name__, e)
del C.attr
try: C().__class__.attr
except AttributeError as e: print(e)
def g(a, b):
    del a
    try: return a
    except UnboundLocalError as e: return str(e), b
print(g(1, 2))
def gl():
    global made
    made = 1
    del made
gl()
try: made
except NameError as e: print(e)
del ()
del []
(a, b), [q] = (1, 2), [3]
del (a), (b, q)
print("done")
