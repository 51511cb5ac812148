from collections import defaultdict


def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(type(e).__name__, e)


d=defaultdict(list)
d['a'].append(1)
d['b']
print(d, d.default_factory)
show(lambda: defaultdict(3))
show(lambda: defaultdict()['x'])
d.default_factory=None
show(lambda: d['q'])
print(d|{'z':1}, {'z':1}|d, d.copy())
class DD(defaultdict):
    def __missing__(self,k): return k*2
print(DD(int)['ab'], DD(int,a=1))
