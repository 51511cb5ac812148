# Valid forms that are easy to parse into something else.
type_ = type
class O: pass
o = O()
def t(x): return o
print([*range(4)], {*"a"}, (*range(2), 3), [*[1, 2][0:1]], [*{1: 2}.items()], [*"ab".upper()])
s = o, *range(2)
print(s[1:])
def type(x): return o
type(o).y = 1
print(o.y)
type(o).y += 1
print(o.y, type(o).y)
o.items = [0, 0]
type(o).items[0] = 5
print(o.items)
type = {}
type["k"] = 1
print(type, type["k"])
type = type_
print(type(5))
type(o).z = "on the class"
print(o.z, O.z)
print(5 ^ 3 & 1, 5 & 3 ^ 1, 1 | 2 ^ 3 & 4)
f = 3
print >> f if False else print("shift of print is an expression")
try:
    print >> f, "x"
except TypeError as e:
    print(e)
try:
    print << f
except TypeError as e:
    print(e)
x = 5
print(f"{x:=5}|{x:=+5}|{x:=^5}", f"{(y := 7)}", y)
def exec(x): return x * 2
print(exec(4), exec (5), (exec)(6))
exec = 9
print(exec - 1, exec)
print (x), (y)
print (x) if x else 0
print(x)if x else 0
lam = lambda x: x, 1
print(lam[0](3), lam[1])
a = 1,
print(a)
(b) = 2
(c,) = [3]
print(b, c)
match, case = 1, 2
match [0] if False else 0
print(match, case, match * case)
match = [10, 20]
print(match[0], match [1])
print(match)
