# Functions without return, several values, early return, returning functions and classes.
def nothing():
    pass

def bare():
    return

def implicit(x):
    if x:
        return "yes"

def many():
    return 1, "two", [3]

def early(n):
    for i in range(n):
        if i * i > n:
            return i
    return -1

def function():
    def inner(x):
        return x * 2
    return inner

def cls(base):
    class Made(base):
        def hello(self):
            return f"made from {base.__name__}"
    return Made

print(nothing(), bare(), implicit(0), implicit(1), many(), early(50), early(0))
a, b, c = many()
print(a, b, c, function()(21), cls(list)([1, 2]).hello(), cls(dict)(a=1))
print(print("side effect"))
print([].append(1), [3, 1].sort(), {}.update(a=1), {1}.add(2))
def swap(a, b): return b, a
print(swap(1, 2), swap(*swap(1, 2)))
def cond(x): return x if x > 0 else None
print([cond(x) for x in (-1, 0, 1)])
def unreachable():
    return 1
    print("never")
print(unreachable())
def starred(): return *range(3), 9
print(starred())
def gen_less(): return (x for x in [1, 2])
print(list(gen_less()))
def dictionary(**kw): return kw
print(dictionary(a=1) | dictionary(b=2))
