# Which variable a name means.
counter = 0

def bump():
    global counter
    counter += 1
    return counter

print(bump(), bump(), counter)

def outer():
    n = 0
    def inc():
        nonlocal n
        n += 1
        return n
    def peek():
        return n
    return inc, peek

inc, peek = outer()
inc(); inc()
print(peek())
inc2, peek2 = outer()
print(inc2(), peek(), peek2())

def make_global():
    global created, also
    created = "yes"
    def also():
        return "function"

make_global()
print(created, also())

def three():
    x = "a"
    def two():
        nonlocal x
        x += "b"
        def one():
            nonlocal x
            x += "c"
        one()
    two()
    return x

print(three())
x = "global"

def shadow():
    x = "local"
    def inner():
        global x
        x = "changed"
        return x
    return inner(), x

print(shadow(), x)

class K:
    x = "class"
    y = x + "!"
    def m(self):
        return x

print(K().m(), K.y)

def cls():
    v = 1
    class A:
        nonlocal v
        v = 2
        w = v
    return v, A.w, hasattr(A, "v")

print(cls())

def loop_global():
    global gi
    for gi in range(3):
        pass

loop_global()
print(gi)
def bad():
    print(counter)
    counter = 1
try:
    bad()
except UnboundLocalError as e:
    print(e)
