# What stands before a yield in an expression is evaluated before it, whatever the expression: operands, calls, displays,
# conditions, targets, patterns, f-strings, definitions.
def log(*a): print(*a); return a[-1] if a else None
def drive(g, sends):
    out=[]
    try:
        out.append(next(g))
        for s in sends: out.append(g.send(s))
    except StopIteration as e: out.append(('ret', e.value))
    print(out)
class T:
    def __init__(s,n): s.n=n
    def __bool__(s): print('bool',s.n); return bool(s.n)
    def __repr__(s): return f'T{s.n}'
    def __lt__(s,o): print('lt',s,o); return T(s.n<getattr(o,'n',o))
    def __iadd__(s,o): print('iadd',s,o); return T(s.n+o)
    def __add__(s,o): return T(s.n+getattr(o,'n',o))
def f1(a):
    x = log('x',a) + (yield 1) + log('y',2) + (yield 2)
    return x
drive(f1(10),[5,7])
def f2(a):
    r = [log('a',1), *log('b',[2,3]), (yield 'c'), log('d',4), {**log('e',{'k':(yield 'e')})}, (yield 'f')]
    return r
drive(f2(0),[1,2,3])
def f3(a,b):
    return a and (yield 'one') and b or (yield 'two')
for a in (0,1):
    for b in (0,1):
        for s in (0,5): drive(f3(a,b),[s,s])
def f4(a):
    return T(1) < (yield 'x') < T(9) < (yield 'y')
drive(f4(0),[T(5),T(10)]); drive(f4(0),[T(0),T(10)])
def f5(c):
    return (yield 'c') if (yield 'if') else (yield 'else')
drive(f5(0),[1,'v']); drive(f5(0),[0,'w'])
class O: pass
def f6():
    o=O(); o.v=[1,2,3]; d={'k':1}
    o.v[(yield 'i')] += (yield 'val')
    o.w = (yield 'w')
    d[(yield 'key')] = e = (yield 'rhs')
    x = T(1)
    x += yield 'iadd'
    return o.v, o.w, d, e, x
drive(f6(),[1,10,'W','q','KEY',7])
def f7():
    n=0
    while (yield 'cond'):
        n+=1
        if n==2: continue
        if n==4: break
    else:
        return ('else', n)
    return ('broke', n)
drive(f7(),[1,1,0]); drive(f7(),[1,1,1,1,1])
def f8(x):
    if x: return 'first'
    elif (yield 'e1'): return 'second'
    elif log('third?',0): return 'third'
    elif (yield 'e2'): return 'fourth'
    else: return 'else'
drive(f8(0),[1]); drive(f8(0),[0,1]); drive(f8(0),[0,0]); drive(f8(1),[])
def f9():
    for i in (yield 'it'):
        try:
            try:
                r = yield i
                if r == 'raise': raise ValueError(i)
                if r == 'brk': break
                if r == 'cont': continue
            except ValueError as e:
                yield ('caught', str(e))
            else: yield ('else', i)
            finally:
                yield ('fin', i)
        finally:
            yield 'outer'
    else:
        yield 'for-else'
    return 'done'
drive(f9(),[[1,2,3],'raise',0,0,0,'x',0,0,0,'cont',0,0,0,0,0,0])
drive(f9(),[[1,2,3],'brk',0,0,0,0])
def f10():
    match (yield 'subject'):
        case [a, b] if (yield 'guard'): return ('two', a, b)
        case [a, *r] if log('g2', a): return ('many', a, r)
        case {'k': v} if (yield 'g3'): return ('map', v)
        case _: return 'none'
drive(f10(),[[1,2],1]); drive(f10(),[[1,2],0]); drive(f10(),[[0,2],0]); drive(f10(),[{'k':3},1]); drive(f10(),[{'k':3},0]); drive(f10(),[5])
class CM:
    def __enter__(s): print('enter'); return [1,2]
    def __exit__(s,*a): print('exit',a[0]); return True
def f11():
    d={}
    with CM() as d[(yield 'key')], CM() as (x, y):
        z = yield x
        raise KeyError(z)
    return d
drive(f11(),['K','Z'])
def f12():
    return f"{(yield 'a')!r:>{(yield 'w')}}|{log('mid',1)}|{(yield 'b')}"
drive(f12(),['x',5,'B'])
def f13():
    @(yield 'dec')
    def g(a=(yield 'def'), *, k=(yield 'kw')): return (a,k)
    class C((yield 'base'), metaclass=(yield 'meta')): x=1
    return g(), C.__mro__[1] is list, (lambda q=(yield 'lam'): q)()
drive(f13(),[lambda f:f, 1, 2, list, type, 'L'])
def f14():
    assert 1, (yield 'no')
    try: assert 0, (yield 'msg')
    except AssertionError as e: r=e.args
    try: raise (yield 'exc') from (yield 'cause')
    except ValueError as e: return r, e.args, e.__cause__
drive(f14(),['M',ValueError('v'),KeyError('c')])
def f15():
    r = yield from [1,2]
    s = yield from f1(1)
    return [x for x in (yield 'lst')], {k: v for k, v in [(1,2)]}, s, r
drive(f15(),[None,None,0,2,[7,8]])
def f17():
    c=[0]
    (a, [b, c[(yield 'idx')]]), *d = (yield 'u')
    return a,b,c,d
drive(f17(),[((1,[2,3]),4,5),0])
def f18():
    del ((yield 'd')[0]), ((yield 'e').x)
    return 'deleted'
o=O(); o.x=1; l=[1,2]
drive(f18(),[l,o]); print(l,hasattr(o,'x'))
def f19(n):
    if n:
        yield n
        yield from f19(n-1)
print(list(f19(50))[:5], sum(f19(100)))
def f20():
    try: yield 1
    except GeneratorExit: print('closing'); raise
    finally: print('final')
g=f20(); next(g); g.close()
x=(i*j for i in range(3) for j in range(i) if j)
print(list(x))
def f21():
    k = lambda: (yield 5)
    return list(k())
print(f21())
def f22(*a, **k): return a,k
def f23(): return f22(1,*[2],(yield),k=3,**{'z':(yield)})
drive(f23(),[8,9])
def fib():
    a,b=0,1
    while True:
        yield a
        a,b=b,a+b

g=fib(); print([next(g) for _ in range(10)])
