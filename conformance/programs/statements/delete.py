# del of names, items, slices, attributes, and what reading them afterwards says.
x = 1
del x
try:
    x
except NameError as e:
    print(e)
a, b, c = 1, 2, 3
del a, (b, c)
for name in ("a", "b", "c"):
    try:
        print({"a": lambda: a, "b": lambda: b, "c": lambda: c}[name]())
    except NameError as e:
        print(e)
l = list(range(10))
del l[0], l[-1]
print(l)
del l[1:3]
print(l)
del l[::2]
print(l)
del l[:]
print(l)
d = {1: "a", 2: "b"}
del d[1]
print(d)

class C:
    y = 5
    def __delitem__(self, k):
        print("delitem", k)
    def __delattr__(self, n):
        print("delattr", n)
        object.__delattr__(self, n)

o = C()
o.z = 1
del o["k"], o[1:2], o.z
try:
    del o.z
except AttributeError as e:
    print(e)
try:
    del o.y
except AttributeError as e:
    print(e)
del C.y
print(hasattr(C, "y"))

def f():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError as e:
        print(e)
    v = 2
    return v

print(f())

def g():
    v = 1
    def h():
        return v
    del v
    try:
        h()
    except NameError as e:
        print(e)

g()
try:
    del never_defined
except NameError as e:
    print(e)
def k():
    del w
    w = 1
try:
    k()
except UnboundLocalError as e:
    print(e)
len = 5
del len
print(len("builtin again"))
