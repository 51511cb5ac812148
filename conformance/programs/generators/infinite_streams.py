# Streams that never end, cut with slices of our own making.
def naturals(start=0):
    while True:
        yield start
        start += 1

def take(n, it):
    out = []
    for _, x in zip(range(n), it):
        out.append(x)
    return out

def take_while(pred, it):
    for x in it:
        if not pred(x):
            return
        yield x

def drop_while(pred, it):
    it = iter(it)
    for x in it:
        if not pred(x):
            yield x
            break
    yield from it

def sieve(stream):
    while True:
        p = next(stream)
        yield p
        stream = (x for x in stream if x % p)

def merge(a, b):
    x, y = next(a), next(b)
    while True:
        if x <= y:
            yield x
            if x == y:
                y = next(b)
            x = next(a)
        else:
            yield y
            y = next(b)

print(take(5, naturals()))
print(take(3, naturals()), "zip takes one more from its second argument only if the first has one")
print(list(take_while(lambda x: x * x < 50, naturals(1))))
print(take(4, drop_while(lambda x: x < 10, naturals())))

def hamming():
    sequence = [1]
    i2 = i3 = i5 = 0
    while True:
        yield sequence[-1]
        n2, n3, n5 = sequence[i2] * 2, sequence[i3] * 3, sequence[i5] * 5
        n = min(n2, n3, n5)
        sequence.append(n)
        i2 += n == n2
        i3 += n == n3
        i5 += n == n5

def late_binding_sieve(limit):
    return take(limit, sieve(naturals(2)))

print(take(15, hamming()))
print(late_binding_sieve(4))
print(take(8, merge((2 * x for x in naturals()), (3 * x for x in naturals()))))

def pairs():
    for s in naturals():
        for i in range(s + 1):
            yield i, s - i

print(take(6, pairs()))
print(next(x for x in naturals() if x % 7 == 3 and x % 5 == 2))
print(take(5, zip(naturals(), "abc")), take(3, enumerate(naturals(5), 10)), take(3, map(str, naturals())))

def window(it, size):
    it = iter(it)
    buf = take(size, it)
    if len(buf) == size:
        yield tuple(buf)
        for x in it:
            buf = buf[1:] + [x]
            yield tuple(buf)

print(take(3, window(naturals(), 3)), list(window("abcd", 2)), list(window([1], 2)))
