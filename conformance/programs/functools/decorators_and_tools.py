from functools import partial, reduce, cmp_to_key, lru_cache, cache, wraps, update_wrapper, cached_property
from functools import total_ordering, singledispatch, singledispatchmethod, partialmethod
import functools
def show(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
def f(a,b=2,*args,c=3,**k): return (a,b,args,c,k)
p=partial(f,1,c=5)
print(p(), p(7), p(7,8,9,c=1,d=4), p.args, p.keywords, p.func is f)
q=partial(p,10,z=1)
print(q(), q.args, q.func is f)
print(partial(int,base=2)('101'), partial(max,3)(1,2))
show(lambda: partial())
show(lambda: partial(3))
show(lambda: partial(f)())
print(repr(partial(print,1,sep='x')))
def ro(): p.func=3
show(ro)
p.extra=5
print(p.extra)
show(lambda: reduce(lambda a,b:a+b,[1,2,3]))
show(lambda: reduce(lambda a,b:a+b,[],5))
show(lambda: reduce(lambda a,b:a,[]))
show(lambda: reduce(lambda a,b:a,3))
show(lambda: reduce(max))
show(lambda: reduce(lambda a,b:a*b,range(1,6),2))
print(sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a)), sorted(['bb','a','ccc'],key=cmp_to_key(lambda a,b:len(a)-len(b))))
K=cmp_to_key(lambda a,b:(a>b)-(a<b))
print(K(1)<K(2),K(1)==K(1),K(3)>=K(4),K(1).obj)
show(lambda: hash(K(1)))
show(lambda: K(1)<2)
show(lambda: K())
show(lambda: cmp_to_key())
@lru_cache(maxsize=2)
def sq(x):
    "doc of sq"
    return x*x
print(sq(1),sq(2),sq(1),sq(3),sq(2),sq.cache_info(),sq.__name__,sq.__doc__,sq.__wrapped__(9),sq.cache_parameters())
sq.cache_clear()
print(sq.cache_info())
@lru_cache
def plain(a,b=1,*,c=2): return a+b+c
print(plain(1),plain(1,b=1),plain(a=1),plain(1,1),plain(1,1,c=2),plain.cache_info())
@lru_cache(None,typed=True)
def ty(x): return type(x).__name__
print(ty(1),ty(1.0),ty(True),ty(1),ty.cache_info())
@lru_cache(maxsize=0)
def no(x): return x
print(no(1),no(1),no.cache_info())
show(lambda: lru_cache('x'))
show(lambda: sq([]))
show(lambda: lru_cache(maxsize=5)(3))
show(lambda: cache(3))
@cache
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(100), fib.cache_info())
@cache
def mixed(x): return x
print(mixed(1),mixed(1.0),mixed(True),mixed.cache_info())
class C:
    n=0
    @lru_cache(maxsize=None)
    def m(self,x): C.n+=1; return x+1
    @cached_property
    def cp(self):
        "cpdoc"
        C.n+=1
        return 42
c=C()
print(c.m(1),c.m(1),C().m(1),C.n,C.m.cache_info())
print(c.cp,c.cp,C.n,c.__dict__,C.cp.__doc__,C.cp.attrname)
del c.cp
print(c.cp,C.n)
class S:
    __slots__=('a',)
    @cached_property
    def cp(self): return 1
show(lambda: S().cp)
show(lambda: cached_property(lambda s:1).__get__(c,C))
def deco(fn):
    @wraps(fn)
    def w(*a,**k):
        "inner"
        return fn(*a,**k)
    return w
@deco
def g(x:int)->str:
    "gdoc"
    return str(x)
print(g(3),g.__name__,g.__doc__,g.__annotations__,g.__wrapped__.__name__,g.__qualname__,g.__module__)
def h(): pass
h.attr=1
def w2(): pass
update_wrapper(w2,h)
print(w2.attr,w2.__name__)
print(functools.WRAPPER_ASSIGNMENTS,functools.WRAPPER_UPDATES)
@total_ordering
class V:
    def __init__(self,v): self.v=v
    def __eq__(self,o): return self.v==o.v
    def __lt__(self,o): return self.v<o.v
print(V(1)<V(2),V(1)<=V(1),V(2)>V(1),V(2)>=V(3),sorted([V(3),V(1)])[0].v,V.__le__.__name__)
show(lambda: total_ordering(type('E',(),{})))
@singledispatch
def sd(x): return 'obj'
@sd.register
def _(x:int): return 'int'
@sd.register(list)
def _(x): return 'list'
@sd.register
def _(x: float|str): return 'f|s'
print(sd(1),sd([]),sd(1.5),sd('a'),sd(None),sd(True),sd.dispatch(bool) is sd.registry[int],sd.__name__)
show(lambda: sd())
show(lambda: sd.register(5))
show(lambda: sd.register(3,lambda x:1))
class SM:
    @singledispatchmethod
    def go(self,x): return 'any'
    @go.register
    def _(self,x:int): return 'int'
    def base(self,a,b): return (a,b)
    pm=partialmethod(base,1)
print(SM().go('a'),SM().go(1),SM().pm(2))
show(lambda: partialmethod(3))
show(lambda: functools.nope)
print(partial, type(sq))
