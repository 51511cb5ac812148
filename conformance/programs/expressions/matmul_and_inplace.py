# `@` and in-place operators go through their own methods, falling back to the plain one.
class M:
    def __init__(self, v):
        self.v = v
    def __matmul__(self, o):
        return f"matmul {self.v} {getattr(o, 'v', o)}"
    def __rmatmul__(self, o):
        return f"rmatmul {o} {self.v}"
    def __imatmul__(self, o):
        self.v = ("i", o)
        return self

print(M(1) @ M(2), M(1) @ 5, 5 @ M(1))
m = M(1)
same = m
m @= 7
print(m is same, m.v)

class Only:
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return Only(self.v + o)

a = b = Only(1)
a += 2
print(a is b, a.v, b.v)
l = k = [1]
l += (2, 3)
print(l is k, l)
l = l + [4]
print(l is k, l, k)
t = u = (1,)
t += (2,)
print(t is u, t, u)
s = r = {1}
s |= {2}
print(s is r, s)
s = s | {3}
print(s is r)
d = e = {1: 1}
d |= [(2, 2)]
print(d is e, d)
holder = ([1],)
try:
    holder[0] += [2]
except TypeError as err:
    print(err)
print(holder)
