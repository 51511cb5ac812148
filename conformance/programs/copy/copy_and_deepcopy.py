import copy


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


class A:
    def m(s):
        return 1


q = A()
x=[1,[2,3],{'a':[4]},(5,[6])]
y=copy.copy(x)
z=copy.deepcopy(x)
x[1].append(9)
x[2]['a'].append(8)
x[3][1].append(7)
print(x,y,z)
class P:
    def __init__(s,v): s.v=v; s.me=s
p=P([1])
c=copy.copy(p)
d=copy.deepcopy(p)
print(c.v is p.v,c.me is p,d.v,d.v is p.v,d.me is d,type(d) is P)
class S:
    __slots__=('a','b')
s=S()
s.a=[1]
t=copy.deepcopy(s)
print(t.a,t.a is s.a,hasattr(t,'b'))
class L(list): pass
l=L([1,[2]])
l.n=[3]
m=copy.deepcopy(l)
print(m,m.n,m.n is l.n,type(m).__name__,copy.copy(l).n is l.n)
class D(dict): pass
e=D(a=[1])
e.z=1
f=copy.deepcopy(e)
print(f,f.z,type(f).__name__)
class CC:
    def __copy__(s): return 'copied'
    def __deepcopy__(s,memo): return ('deep',type(memo).__name__)
print(copy.copy(CC()),copy.deepcopy(CC()),copy.deepcopy([CC()]))
class R:
    def __init__(s,a): s.a=a
    def __reduce__(s): return (R,(s.a*2,))
print(copy.copy(R(2)).a,copy.deepcopy(R([1])).a)
class G:
    def __init__(s): s.a=1
    def __getstate__(s): return {'a':99}
    def __setstate__(s,st): s.a=st['a']+1
print(copy.copy(G()).a,copy.deepcopy(G()).a)
rec=[1]
rec.append(rec)
r2=copy.deepcopy(rec)
print(r2,r2[1] is r2)
tt=([],)
tt[0].append(tt)
u=copy.deepcopy(tt)
print(u[0][0] is u)
from collections import deque, Counter, OrderedDict, defaultdict, namedtuple
for v in (deque([1,[2]],5),Counter('aab'),OrderedDict(a=[1]),defaultdict(list,{1:[2]}),namedtuple('N','a b')([1],2),{1,2},frozenset([3]),bytearray(b'x'),1,'a',None,b'x',3.5,int,len,range(3),2**100,ValueError('a',1)):
    w=copy.deepcopy(v); print(repr(copy.copy(v)),repr(w),type(w).__name__)
show(lambda: copy.copy(x for x in []))
show(lambda: copy.deepcopy(copy))
class I(int): pass
i=I(5)
i.t=[1]
j=copy.deepcopy(i)
print(j,j.t,type(j).__name__)
print(copy.deepcopy(q.m).__self__ is q, copy.copy(q.m)==q.m)
deep=[]
for _ in range(2000): deep=[deep]
try: copy.deepcopy(deep)
except RecursionError as e: print('RecursionError')
print(copy.Error.__mro__[1], copy.error is copy.Error)
