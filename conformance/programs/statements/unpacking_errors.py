# Too many, too few, not iterable.
def attempt(source):
    try:
        source()
    except Exception as e:
        print(type(e).__name__, e)

def f1(): a, b = 1, 2, 3
def f2(): a, b = 1,
def f3(): a, b = []
def f4(): a, b, c = "ab"
def f5(): a, *b, c = [1]
def f6(): a, b, *c = ()
def f7(): a, b = 5
def f8(): a, b = None
def f9(): (a, b), c = [1, 2, 3], 4
def f10(): a, = "xy"
def f11(): [a] = []
def f12(): a, b = {1: 2}
def f13():
    for a, b in [(1, 2), (3,)]:
        print(a, b)
def f14():
    for a, b in [1, 2]:
        pass
def f15(): a, b = (x for x in range(3))
def f16(): a, b = range(3)
def f17(): a, b = "abc"
def f18(): a, b = {1, 2, 3}
def f19(): *a, b = []
def f20(): a, b = map(str, range(1))
def f21(): () = [1]
def f22(): a, b = 1.5
def f23(): return [x for x, y in [(1, 2), (1, 2, 3)]]
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13, f14, f15, f16, f17, f18, f19, f20, f21, f22, f23):
    print(f.__name__, end=": ")
    attempt(f)
    if f in (f21,):
        pass
