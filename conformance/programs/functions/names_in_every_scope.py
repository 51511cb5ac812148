# Where each name lives: closures, classes, comprehensions, global, nonlocal, mangling, definite assignment; and the forms
# that a parser easily gets wrong.
x='gx'
def f(a,b=[1]):
    y=1
    def g():
        nonlocal y
        y+=1
        def h():
            nonlocal y
            y*=2
            return y, a
        return h
    return g()(), y, b
print(f(3))
class C:
    x='cx'
    l=[x for _ in range(2)]
    m=[(lambda: x)() for x in [x]]
    try: n=[q for q in [1] if x=='gx']
    except Exception as e: n=repr(e)
    def meth(self): return x, __class__.__name__
    z = x + 'z'
    class D:
        y = x
print(C.l,C.m,C.n,C().meth(),C.z,C.D.y)
def o(x):
    class K:
        x = x
        def get(self): return x
        y = [x for i in range(1)]
    return K.x, K().get(), K.y
try: print(o('ox'))
except NameError as e: print(repr(e))
def o2(x):
    class K:
        y = x
        def get(self): return x
    x = 'later'
    return K.y, K().get()
print(o2('ox'))
fs=[lambda: i for i in range(3)]
print([f() for f in fs])
def mk(): return [lambda: (i,j) for i in range(2) for j in range(2)]
print([f() for f in mk()])
def mk2():
    r=[]
    for n in range(2): r.append([lambda: (i,n) for i in range(2)])
    return r
print([[f() for f in q] for q in mk2()])
gs=list((lambda: i) for i in range(3))
print([f() for f in gs])
def w():
    if any((hit:=v)>2 for v in [1,3,5]): return hit
print(w(), [last:=k for k in range(4)], last)
def w2():
    r=[y:=x*2 for x in range(3)]
    def inner(): return y
    return r,y,inner()
print(w2())
class B:
    def hi(self): return 'B'
class S(B):
    def hi(self): return 'S'+super().hi()+(lambda: __class__.__name__)()
    @classmethod
    def cm(cls): return super().__name__ if False else cls.__name__
print(S().hi(), S.cm())
def dele():
    q=1
    del q
    try: q
    except UnboundLocalError as e: print(e)
    q=2
    return q
print(dele())
def ub():
    try: print(late)
    except UnboundLocalError as e: print(e)
    late=1
ub()
def fr():
    def inner(): return cap
    try: inner()
    except NameError as e: print(e)
    cap=5
    return inner()
print(fr())
def exc():
    try: 1/0
    except ZeroDivisionError as e: pass
    try: e
    except UnboundLocalError as z: print(z)
exc()
def glob():
    global newg
    newg=1
    def inner(): return newg
    return inner()
print(glob(), newg)
class P:
    __priv=3
    def __init__(self): self.__a=1; self._b=2
    def get(self): return self.__a+self.__priv
print(P().get(), sorted(k for k in P().__dict__))
def outer():
    n=0
    def inc(k=lambda: 5):
        nonlocal n
        n+=k()
        return n
    inc(); return inc()
print(outer())
print([[a for a in range(b)] for b in range(3)], {a: [b for b in range(a)] for a in range(3)}, {a%2 for a in range(5)})
def nest(n):
    return [[(a,b,n) for a in range(b)] for b in range(n)]
print(nest(3))
print((lambda *a, k=1, **kw: (a,k,kw))(1,2,z=3))
def deco(*a):
    def d(fn): print('deco',a,fn.__name__); return fn
    return d
@deco(1)
@deco(2)
def decorated(): return 'd'
print(decorated.__qualname__, mk.__qualname__, C.meth.__qualname__, C.D.__qualname__)
def ann(a: int, *b: str, c: 'x'=1) -> list: pass
print(ann.__annotations__)
class An:
    x: int = 1
    y: str
print(An.__annotations__)
def shadow():
    x=[x for x in 'ab']
    return x
print(shadow())
print([x for x in 'xy'], x)
def cmpchain(a): return 1 < a < 3 and a != 2 or 'no'
print([cmpchain(i) for i in range(4)])
i=10
class Q:
    i=5
    a=list(i for _ in [1])
    b=list(j for j in [i])
print(Q.a,Q.b)
def loopelse():
    for i in range(3):
        if i==5: break
    else: r='else'
    while i: i-=1
    else: r+='w'
    return r
print(loopelse())
def m(v):
    match v:
        case {'a': [x, *rest], **kw}: return x,rest,kw
        case (1|2) as n: return 'n',n
        case str(s): return s
        case [] | [_]: return 'short'
        case None: return 'none'
        case complex(real=r): return r
        case -1.5: return 'neg'
        case _ if v: return 'other'
    return 'nothing'
for v in ({'a':[1,2,3],'b':4},2,'s',[],[9],None,3j,-1.5,[1,2,3],0): print(m(v))
print(f"{x!r:>6}|{3.14159:.{2}f}|{'a' 'b'}|{{}}|{x=}|{x = !s}|{1+1=:04d}")
print(1 ^ 3 & 2, 6 & 3 ^ 1, -2**2, 2**-1, not 1 == 2, 1 if 0 else 2)
a=b=c=[]; a.append(1); print(b is c, c)
(p,*q),r = 'abc','d'; print(p,q,r)
*h, t = range(4); print(h,t)
print(*[1,2],*(3,),sep='-')
k=5; k+=1; k**=2; print(k); k&=7; k^=3; k|=8; k<<=2; print(k)
print([*range(3),*'ab'],{*'aa'},{**{'a':1},'b':2})
type_=type; print(type(1).__name__)
def dd(a,/,b,*,c): return a,b,c
print(dd(1,b=2,c=3))
print("a" f"{x}" 'b' rf"\{x}")
