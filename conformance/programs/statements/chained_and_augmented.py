# Chained assignment order, swaps, nested starred targets, augmented forms on every target.
a = b = c = []
a.append(1)
print(a, b is c)
def t(name): print("target", name); return store
store = {}
t("first")["a"] = t("second")["b"] = (print("value"), 5)[1]
print(store)
x, y = 1, 2
x, y = y, x
x, y, z = y, x, x + y
print(x, y, z)
(a, b), *c, (d, [e, *f]) = (1, 2), 3, 4, (5, "xyz")
print(a, b, c, d, e, f)
*a, = range(3)
[b, *c] = "pq"
(d,) = [9]
print(a, b, c, d)
i, l = 0, [10, 20, 30]
i, l[i] = 1, "uses new i"
print(i, l)
l[0], l[1], l[2] = l[2], l[0], l[1]
print(l)
n = 5
n += 1; n -= 2; n *= 3; n /= 2; n //= 1; n **= 2; n %= 7
m = 6
m <<= 2; m >>= 1; m &= 13; m |= 3; m ^= 5
print(n, m)
s = "a"
s += "b"; s *= 3
tup = (1,)
tup += (2,); tup *= 2
lst = [1]
alias = lst
lst += (2,); lst *= 2
st = {1, 2, 3}
st &= {2, 3}; st |= {9}; st -= {3}; st ^= {1}
dct = {"a": 1}
dct |= {"b": 2}; dct["a"] += 10
print(s, tup, lst, alias is lst, st, dct)
class P: pass
p = P()
p.x = p.y = 0
p.x += 5
p.l = [1]
p.l += [2]
p.l[0] -= 3
g = [[0] * 2 for _ in range(2)]
g[0][1] += 7
g[1][0] = g[0][0] = 3
print(p.x, p.y, p.l, g)
for f in ("a, b = 1", "a, b = 1,", "a, b = 'xyz'", "a, *b, c = [1]", "[a, b] = {}", "(a, (b, c)) = 1, 2", "a, b = None", "*a, b = []"):
    try:
        if f == "a, b = 1": a, b = 1
        elif f == "a, b = 1,": a, b = 1,
        elif f == "a, b = 'xyz'": a, b = "xyz"
        elif f == "a, *b, c = [1]": a, *b, c = [1]
        elif f == "[a, b] = {}": [a, b] = {}
        elif f == "(a, (b, c)) = 1, 2": (a, (b, c)) = 1, 2
        elif f == "a, b = None": a, b = None
        else: *a, b = []
    except (TypeError, ValueError) as e: print(f, "|", type(e).__name__, e)
x: int = 5
y: "str"
(z): float = 2.5
p.attr: int = 7
l[0]: str = "annotated"
print(x, z, p.attr, l, __annotations__)
