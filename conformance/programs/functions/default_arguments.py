# Defaults are evaluated once, at definition, left to right.
log = []

def note(x):
    log.append(x)
    return x

def f(a=note(1), b=note(2), *, c=note(3)):
    return a, b, c

print(log, f(), f("x"), log)

def append_to(item, bucket=[]):
    bucket.append(item)
    return bucket

print(append_to(1), append_to(2), append_to(3, ["fresh"]), append_to.__defaults__)

def fixed(item, bucket=None):
    if bucket is None:
        bucket = []
    bucket.append(item)
    return bucket

print(fixed(1), fixed(2))
x = 1
def captured(v=x):
    return v
x = 2
print(captured(), x)
def later(v=lambda: x):
    return v()
print(later())
x = 3
print(later())
for i in range(3):
    def show(n=i):
        return n
    print(show())
def cache(n, memo={0: 0, 1: 1}):
    if n not in memo:
        memo[n] = cache(n - 1) + cache(n - 2)
    return memo[n]
print(cache(50), len(cache.__defaults__[0]))
def sentinel(x, default=object()):
    return default is sentinel.__defaults__[0]
print(sentinel(1), sentinel(1, None))
class C:
    y = 10
    def m(self, v=y):
        return v
C.y = 20
print(C().m())
def nested(f=lambda a=1, b=(2,): (a, b)):
    return f(), f(9)
print(nested())
