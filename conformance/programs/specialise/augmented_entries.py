# Numbers in a dict that change in place, and every case that must not.
from collections import Counter, defaultdict, OrderedDict
def g():
    c=Counter(); d=defaultdict(float); o=OrderedDict(a=1); p={'x':1,'y':1.5,'z':'s','w':[1]}
    for i in range(5):
        c[i%2]+=1; d['k']+=0.5; o['a']*=2; p['x']-=1; p['y']/=2; p['z']+='t'; p['w']+=[i]
        yield dict(c),dict(d),dict(o),dict(p, w=list(p['w']))
print(list(g()))
c=Counter()
k=1
for ch in 'hello': c[ch]+=k
print(c)
d={'a':2**62}
d['a']+=d['a']
d['a']+=2**62
d['a']*=2
print(d)
try: d['q']+=1
except KeyError as e: print('KeyError',e)
try: d['a']//=0
except ZeroDivisionError as e: print(e)
class E(dict):
    def __getitem__(s,k): return 100
    def __setitem__(s,k,v): super().__setitem__(k,v*10)
e=E(a=1)
e['a']+=1
print(dict.__getitem__(e,'a'))
def f():
    dd={1:1}
    try: dd[1]+=undefined_local
    except UnboundLocalError as x: print(x)
    undefined_local=3
    dd[True]+=1; dd[1.0]+=1; print(dd)
f()
d={1:True}
d[1]+=1
print(d)
d={1:1}
d[1]+=True
print(d)
d={'a':1}
d['a']+=1.5
print(d)
d['a']**=2
print(d)
d['a']%=2
print(d)
d={'a':7}
d['a']<<=3
d['a']|=1
d['a']^=2
d['a']&=63
d['a']>>=1
print(d)
