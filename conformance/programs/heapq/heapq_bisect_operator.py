import bisect
import operator
from heapq import *


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


h=[5,3,8,1,9,2]
heapify(h)
print(h)
heappush(h,0)
print(h)
print([heappop(h) for _ in range(len(h))])
show(lambda: heappop([]))
show(lambda: heappush(3,1))
show(lambda: heapify('a'))
show(lambda: heapreplace([],1))
print(heappushpop([1,2],0),heapreplace([1,2],5))
print(nlargest(2,[3,1,4,1,5]),nsmallest(3,[3,1,4,1,5]),nlargest(2,'abc',key=ord),nsmallest(0,[1]),nsmallest(-1,[1]),nlargest(10,[1,2]))
show(lambda: nlargest('a',[1]))
show(lambda: nsmallest(1,5))
show(lambda: nsmallest(2,[1,'a']))
words=['banana','fig','apple','kiwi','date']
print(nlargest(3,words,key=len),nsmallest(3,words,key=len))
print(nsmallest(5,range(1000,0,-1)),nlargest(5,range(1000)),nsmallest(300,[i*7%1000 for i in range(1000)])[-3:])
print(list(merge([1,4,7],[2,5,8],[3,6,9])),list(merge(['dog','horse'],['cat','fish','kangaroo'],key=len)),list(merge([9,5],[8,1],reverse=True)),list(merge()),list(merge([1])))
h=[(2,'b'),(1,'z'),(1,'a')]
heapify(h)
print([heappop(h) for _ in range(3)])
h=[(1.5,[]),(1.5,{})]
show(lambda: heapify(h))
a=[1,3,3,5]
print(bisect.bisect(a,3),bisect.bisect_left(a,3),bisect.bisect_right(a,0),bisect.bisect_left(a,9),bisect.bisect(a,3,lo=2),bisect.bisect(a,3,0,2))
bisect.insort(a,4)
bisect.insort_left(a,3)
print(a)
show(lambda: bisect.bisect(a,1,-1))
show(lambda: bisect.bisect(5,1))
show(lambda: bisect.bisect(a,'x'))
show(lambda: bisect.bisect(a))
r=[(1,'a'),(3,'c')]
print(bisect.bisect_left(r,3,key=lambda t:t[0]))
bisect.insort(r,(2,'b'),key=lambda t:t[0])
print(r)
print(bisect.bisect('abc','b'),bisect.bisect(range(10),4))
o=operator
print(o.add(1,2),o.sub(1,2),o.mul(2,3),o.truediv(1,2),o.floordiv(7,2),o.mod(7,3),o.pow(2,5),o.neg(1),o.pos(1),o.abs(-1),o.inv(1),o.not_(1),o.truth([]),o.is_(1,1),o.is_not(None,1),o.lt(1,2),o.eq(1,1),o.and_(6,3),o.or_(6,3),o.xor(6,3),o.lshift(1,3),o.rshift(8,1),o.concat([1],[2]),o.contains([1],1),o.countOf([1,1],1),o.indexOf([3,4],4),o.getitem([1,2],1),o.index(3),o.length_hint([1]),o.length_hint(iter([1,2])),o.length_hint(5,7),o.call(max,1,2),o.iadd([1],[2]),o.matmul.__name__,o.__add__(1,2))
d={}
o.setitem(d,1,2)
o.delitem(d,1)
print(d)
g=o.itemgetter(1)
print(g([1,2]),o.itemgetter(0,2)('abc'),o.itemgetter('a')({'a':1}),g,o.itemgetter(1,'x'))
show(lambda: o.itemgetter())
show(lambda: g())
show(lambda: g([1]))
show(lambda: g(5))
show(lambda: o.itemgetter(a=1))
print(o.itemgetter(slice(1,3))([1,2,3,4]))
class A:
    def __init__(s): s.x=1; s.y=None
    def m(s,a,b=2): return (a,b)
q=A()
q.y=A()
print(o.attrgetter('x')(q),o.attrgetter('y.x','x')(q),o.attrgetter('x'),o.attrgetter('a.b','c'),o.methodcaller('m',1,b=5)(q),o.methodcaller('m',1,b=5))
show(lambda: o.attrgetter(1))
show(lambda: o.attrgetter('zz')(q))
show(lambda: o.methodcaller())
show(lambda: o.methodcaller(1))
show(lambda: o.methodcaller('nope')(q))
show(lambda: o.add(1))
show(lambda: o.add(1,'a'))
show(lambda: o.concat(1,2))
show(lambda: o.indexOf([1],2))
show(lambda: o.index('a'))
show(lambda: o.contains(1,2))
show(lambda: o.attrgetter())
