from collections import Counter, OrderedDict


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


c=Counter('abracadabra')
print(c, c['q'], c.most_common(2), c.total(), sorted(c.elements()), c.most_common())
c['q']+=1
c.update('aaa')
c.update({'b':5})
c.subtract(a=3)
print(c)
del c['nope']
print(c+Counter(a=1), c-Counter(a=100,zz=-4), c|Counter(b=99), c&Counter(a=2), +c, -c, c==Counter(), Counter(a=1)<=Counter(a=2), Counter(a=1)<Counter(a=1,b=1))
show(lambda: Counter(1))
show(lambda: Counter([1],[2]))
show(lambda: Counter.fromkeys('a'))
print(Counter(), Counter(a=1).copy(), Counter(x=1)==Counter(x=1,y=0))
c=Counter(a=3,b=1)
c+=Counter(b=2)
print(c)
c-=Counter(a=9)
print(c)
c|=Counter(a=2)
print(c)
c&=Counter(a=1)
print(c)
class OC(Counter, OrderedDict):
    def __repr__(self): return '%s(%r)'%(self.__class__.__name__, OrderedDict(self))
print(OC('abcab'))
print(OC.__mro__)
