# Empty bodies of every kind.
if 1: pass
for _ in (): ...
while 0: pass
class Empty: pass
class Doc:
    "only a docstring"
class Dots: ...
def f(): pass
def g(): ...
def h():
    """doc"""
try: pass
except: pass
try: pass
finally: pass
with_nothing = f(), g(), h()
print(with_nothing, Empty.__doc__, Doc.__doc__, h.__doc__, f.__doc__)
print(..., Ellipsis is ..., type(...), repr(...), bool(...))
x = [..., (..., 1), {...: ...}]
print(x)
class E:
    def __getitem__(self, k):
        return k
print(E()[...], E()[..., 1], E()[1:2, ...])
