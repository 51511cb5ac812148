# Cycles through closures, exceptions, generators and instances are made and dropped many times.
class Node:
    def __init__(self): self.me, self.others = self, [self]
def cycle_closure(i):
    def f(): return f, i
    return f()[1]
def cycle_generator(i):
    def g():
        me = yield i
        yield me
    x = g()
    next(x)
    return x.send(x) is x
def cycle_exception(i):
    try: raise ValueError(i)
    except ValueError as e:
        e.me = e
        return e.args[0]
def cycle_dict(i):
    d = {"i": i}
    d["d"] = d
    return d["d"]["d"]["i"]
def cycle_class(i):
    class C: pass
    C.self = C
    c = C()
    c.c = c
    return c.c.c.self is C
total = 0
for i in range(150):
    total += cycle_closure(i) + cycle_generator(i) + cycle_exception(i) + cycle_dict(i)
    n = Node()
    n.others.append(Node())
    if i % 30 == 0: total += cycle_class(i)
print(total)
keep = []
for i in range(200):
    l = [i]
    l.append(l)
    if i % 20 == 0: keep.append(l)
print([k[1][1][0] for k in keep])
chain = None
for i in range(300): chain = (i, chain)
depth, at = 0, chain
while at: depth, at = depth + 1, at[1]
print(depth)
fs = []
for i in range(100): fs.append(lambda i=i, fs=fs: (i, len(fs)))
print(sum(f()[0] for f in fs), fs[0]())
s = ""
for i in range(200): s = s + chr(97 + i % 26) if len(s) < 50 else s[25:]
print(len(s), s[:5])
d = {}
for i in range(500):
    d[i % 50] = [i]
    if i % 3 == 0: d.pop((i * 7) % 50, None)
print(len(d), sum(v[0] for v in d.values()))
