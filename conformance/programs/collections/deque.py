from collections import deque


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


d=deque([1,2,3],maxlen=3)
d.append(4)
print(d, d.maxlen, len(d), d[0], d[-1], list(reversed(d)))
d.appendleft(9)
d.rotate(1)
print(d)
d.rotate(-2)
print(d)
show(lambda: d[7])
show(lambda: d['a'])
show(lambda: deque(5))
show(lambda: deque().pop())
show(lambda: deque().popleft())
show(lambda: deque([1]).remove(3))
show(lambda: deque([1]).index(3))
show(lambda: d.insert(0,1))
show(lambda: deque([1],-1))
show(lambda: deque(1,2,3))
show(lambda: deque([],'x'))
show(lambda: deque([1,2])+deque([3]))
show(lambda: deque([1])+[3])
show(lambda: deque([1,2])*3)
show(lambda: deque([1,2],3)*3)
show(lambda: deque([1,2])*'a')
show(lambda: deque('abc')==deque('abc'))
show(lambda: deque('abc')<deque('abd'))
show(lambda: deque([1])==[1])
x=deque(range(100))
del x[50]
del x[3]
x.insert(10,'z')
x.insert(90,'y')
print(x)
x.reverse()
print(x[0],x.count(5), x.index(7), 5 in x)
def mut():
    q=deque([1,2,3])
    for i in q: q.append(i)
show(mut)
q=deque()
q.append(q)
print(q)
show(lambda: hash(q))
print(q.copy() is q)
