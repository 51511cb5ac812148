from collections import OrderedDict


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


o=OrderedDict(a=1,b=2,c=3)
o.move_to_end('a')
print(o, list(o))
o.move_to_end('c',last=False)
print(o, list(reversed(o)))
o.move_to_end('a',False)
print(o)
o.popitem(last=False)
print(o)
print(o.popitem(), o)
show(lambda: o.move_to_end('zz'))
show(lambda: OrderedDict().popitem())
show(lambda: OrderedDict([1]))
show(lambda: OrderedDict(1,2))
print(o.keys(), o.items(), o.values(), OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1), OrderedDict(a=1,b=2)==dict(b=2,a=1))
def mut2():
    o=OrderedDict(a=1,b=2)
    for k in o: o.move_to_end(k)
show(mut2)
def mut3():
    o=OrderedDict(a=1,b=2)
    for k in o: o['q'+k]=1
show(mut3)
class LRU(OrderedDict):
    def __init__(self, maxsize=2): self.maxsize=maxsize; super().__init__()
    def __getitem__(self,k): v=super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self,k,v):
        super().__setitem__(k,v)
        if len(self)>self.maxsize: del self[next(iter(self))]
l=LRU()
l['a']=1
l['b']=2
l['a']
l['c']=3
print(l)
