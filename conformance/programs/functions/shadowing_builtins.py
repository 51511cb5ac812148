# Builtin names as variables, parameters, attributes, loop variables; the builtin comes back.
def f(list, dict=None, *set, str="s", **int):
    return list, dict, set, str, int
print(f([1], {}, 2, str="x", int=3))
def local():
    sum = 0
    for max in range(4):
        sum += max
    len = sum
    return len, max
print(local(), sum([1, 2]), max(1, 2), len("ab"))
print([id for id in range(3)], {type: type for type in "ab"}, [(lambda print: print)(5)], id(5) == id(5))
class C:
    print = "attribute"
    def len(self): return len([1, 2, 3])
    def type(self): return type(self).__name__
    max = max
    str = str(5)
c = C()
print(c.print, c.len(), c.type(), c.str, C.max(3, 4))
list = [3, 1, 2]
print(sorted(list), list.index(1))
del list
print(list("ab"))
str = "shadow"
try:
    str(5)
except TypeError as e:
    print(e)
del str
print(str(5))
for len in "ab":
    pass
print(len)
del len
print(len("abc"))
def outer():
    abs = lambda x: "closure"
    def inner():
        return abs(-1)
    return inner()
print(outer(), abs(-1))
def glob():
    global any
    any = lambda x: "global any"
glob()
print(any([]))
del any
print(any([]))
try:
    del any
except NameError as e:
    print(e)
def param(print): print("through a parameter")
collected = []
param(collected.append)
print(collected)
True_, None_ = True, None
print(True_, None_, Exception("x").args)
class Exception2(Exception): pass
Exception_ = Exception
def catch():
    Exception = KeyError
    try:
        {}["k"]
    except Exception as e:
        return repr(e)
print(catch())
object = "o"
class D: pass
print(D.__mro__[1].__name__, object)
del object
range = lambda n: [n] * 2
for i in range(3): print(i, end=" ")
del range
for i in range(3): print(i, end=" ")
print()
