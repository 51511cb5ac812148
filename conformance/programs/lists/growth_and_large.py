# Many appends, pops and inserts keep contents right.
l = []
for i in range(10000):
    l.append(i)
print(len(l), l[0], l[9999], l[-5000], sum(l))
for i in range(5000):
    l.pop()
print(len(l), l[-1])
while len(l) > 10:
    l.pop(0) if len(l) % 2 else l.pop()
print(l)
for i in range(200):
    l.insert(i // 2, i)
print(len(l), l[:20], l[-10:])
l = [0] * 1000
l[500:600] = range(100)
print(l[495:505], l.index(50), l.count(0))
l *= 3
print(len(l), l[1500:1503])
l[:] = [x for x in l if x]
print(len(l), max(l))
nested = []
for i in range(50):
    nested = [nested, i]
depth = 0
while nested:
    nested = nested[0]
    depth += 1
print(depth)
l = list(range(1000))
l.reverse()
print(l[:3], l[-3:])
l.sort(key=lambda x: x % 10)
print(l[:5], l[100:105])
print([x for x in range(100) if all(x % d for d in range(2, x)) and x > 1])
del l[100:]
l += l
print(len(l), l[99] == l[199])
