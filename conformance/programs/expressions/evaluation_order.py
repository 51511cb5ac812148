# Left to right everywhere; the right side of an assignment runs before its targets.
log = []

def e(x):
    log.append(x)
    return x

def flush(label):
    print(label, log)
    log.clear()

e(1) + e(2) * e(3) - e(4)
flush("arith")
(e(1), e(2), [e(3), {e(4): e(5)}])
flush("display")
{e(1): e(2), e(3): e(4)}
flush("dict")

def f(*a, **k):
    log.append("call")

f(e(1), e(2), *[e(3)], x=e(4), **{"y": e(5)})
flush("call")
a = [0, 0, 0]
a[e(0)] = e(5)
flush("subscript store")
a[e(0)], a[e(1)] = e(7), e(8)
flush("tuple store")
a[e(0)] += e(5)
flush("augmented")
e(1) if e(0) else e(2)
flush("conditional")
e(1) < e(2) < e(3)
flush("compare")
"%s%s" % (e(1), e(2))
flush("percent")
f"{e(1)}{e(2):{e(3)}}"
flush("fstring")
[e(x) for x in (e(1), e(2)) if e(10)]
flush("comprehension")
{e(1): e(2) for _ in range(1)}
flush("dict comprehension")
a[e(0):e(2):e(1)]
flush("slice")
x = y = e(9)
flush("chain")

def decorator(tag):
    e("make " + tag)
    def apply(function):
        e("apply " + tag)
        return function
    return apply

@decorator("a")
@decorator("b")
def g(p=e("default p"), *, q=e("default q")) -> e("returns"):
    pass

flush("decorated")
d = {}
d[e("k")] = d[e("j")] = e("v")
flush("dict chain")
print(d)
