from collections import namedtuple


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


P=namedtuple('P','x y z',defaults=[5])
p=P(1,2)
print(p,p.x,p[2],p._asdict(),p._replace(y=7),P._make([1,2,3]),P._fields,P._field_defaults,P.__doc__,P.x)
show(lambda: P(1))
show(lambda: P())
show(lambda: P(1,2,3,4))
show(lambda: P(1,2,q=3))
show(lambda: P(1,2,x=3))
show(lambda: p._replace(q=1))
show(lambda: P._make([1]))
show(lambda: namedtuple('P','a a'))
show(lambda: namedtuple('P','_a'))
show(lambda: namedtuple('P','class'))
show(lambda: namedtuple('1','a'))
show(lambda: namedtuple('P','a b',defaults=[1,2,3]))
print(namedtuple('P',['a','a','class','_x'],rename=True)._fields)
class Q(namedtuple('Q','a b')):
    __slots__=()
    @property
    def s(self): return self.a+self.b
    def __new__(cls,a,b=10): return super().__new__(cls,a,b)
q=Q(1)
print(q,q.s,q==(1,10),hash(q)==hash((1,10)), Q.__bases__[0].__bases__, isinstance(q,tuple))
def seta(): p.x=5
show(seta)
def seta(): p.w=5
show(seta)
match p:
    case P(x=1,y=b): print('m',b)
match p:
    case P(a,b,c): print('m',a,b,c)
a,b,c=p
print(a,b,c, sorted([P(3,1),P(1,2)]), p<P(2,0), P.__module__, P.__name__, P)
P.__new__.__defaults__=(None,)*3
print(P())
E=namedtuple('E','')
print(E(), E._fields)
