# global in nested functions, shadowed builtins, deletion that reveals them, names in loops and imports.
x = "module"
def reads(): return x
def makes():
    global made, x
    made = "made here"
    x = "changed"
makes()
print(reads(), made)
def nested():
    def inner():
        global deep
        deep = 5
    inner()
    return deep
print(nested(), deep)
def shadow():
    len = lambda s: "shadowed"
    return len([1])
print(shadow(), len([1]))
list = [3, 1]
print(sorted(list))
try: list("ab")
except TypeError as e: print(e)
del list
print(list("ab"))
sum = lambda *a: "my sum"
print(sum([1]))
del sum
print(sum([1, 2]))
def uses_print(print=print): print("param", "print")
uses_print()
def local_before_global():
    try: return y
    except NameError as e: return str(e)
print(local_before_global())
y = 1
print(local_before_global())
def unbound():
    print(x)
    x = 1
try: unbound()
except UnboundLocalError as e: print(e)
def cond(flag):
    if flag: z = 1
    try: return z
    except UnboundLocalError as e: return str(e)
print(cond(True), cond(False))
for str_ in "ab": pass
print(str_)
import math as m, math
print(m is math, m.pi == math.pi)
def imports():
    from math import floor as fl
    return fl(2.7)
print(imports())
try: fl
except NameError as e: print(e)
True_ = 1
print(True_, __name__, callable(print), type(print).__name__)
def id(x): return f"my id {x}"
print(id(5))
del id
print(id(5) == id(5))
