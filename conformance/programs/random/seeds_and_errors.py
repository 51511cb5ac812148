import random
for s in (0,1,42,-42,2**100,-2**64,'abc','',b'xyz',bytearray(b'q'),1.5,0.0,True,'é€', 10**50, 2**32, 2**64-1):
    random.seed(s)
    print(s, random.random(), random.getrandbits(5), random.getrandbits(32), random.getrandbits(64), random.getrandbits(200), random.randint(1,6), random.randrange(0,100,7), random.choice('abc'))
    print(random.sample(range(1000), 10), random.sample([1,2,3],2), random.sample(list('abcd'), 6, counts=[3,1,4,2]))
    l=list(range(10)); random.shuffle(l); print(l)
    print(random.choices([1,2,3],k=4), random.choices('abc',[1,2,3],k=4), random.choices('abc',cum_weights=[1,2.5,3],k=4))
    print(random.uniform(1,2), random.uniform(-3.5,7), random.triangular(), random.triangular(1,5,2), random.gauss(), random.gauss(1,2), random.gauss(0,1))
    print(random.betavariate(1,2), random.betavariate(.5,.3), random.expovariate(2), random.gammavariate(.5,1), random.gammavariate(1,3), random.gammavariate(5,2), random.normalvariate(), random.lognormvariate(0,1), random.vonmisesvariate(0,4), random.paretovariate(3), random.weibullvariate(1,2))
    print(random.randbytes(7), random.randrange(10**30), random.randint(-10**20,10**20), random.randbytes(0), random.randbytes(16))
random.seed('x', 1); print(random.random()); random.seed(b'x\xff', version=1); print(random.random())
r=random.Random(7); print(r.random()); st=r.getstate(); a=[r.gauss(0,1) for _ in range(3)]; r.setstate(st); print(a==[r.gauss(0,1) for _ in range(3)], len(st[1]), st[0], st[1][:3], st[1][-1])
class A(random.Random):
    def random(self): return 0.25
x=A(1); print(x.randint(1,100), x.choice('abcdefgh'), x.gauss(0,1), x.shuffle([1,2,3]), x.uniform(0,8), x.getrandbits(8))
class B(random.Random):
    def getrandbits(self,k): return 1
print(B(1).randint(1,100), B(3).random())
def t(f,*a,**k):
    try: print(f(*a,**k))
    except Exception as e: print(type(e).__name__, e)
t(random.randint); t(random.randint,1); t(random.randint,1,2,3); t(random.randint,1,c=2); t(random.randint,1,a=2); t(random.randint,3,1); t(random.randint,1.5,3)
t(random.choice,[]); t(random.choice,5); t(random.choice,{1}); t(random.sample,[1],2); t(random.sample,{1},1); t(random.sample,[1,2],-1); t(random.choices,[1],[1,2]); t(random.choices,[1,2],3); t(random.choices,[1],[0]); t(random.choices,[]); t(random.choices,[1],[1],cum_weights=[1])
t(random.seed,[1]); t(random.getrandbits,-1); t(random.getrandbits,'a'); t(random.getrandbits); t(random.randrange,0); t(random.randrange,1,1,0); t(random.randrange,1,5,-1); t(random.gauss,'a'); t(random.gauss,'a','b'); t(random.uniform,'a',1); t(random.expovariate,0); t(random.gammavariate,0,1); t(random.gammavariate,'a',1); t(random.shuffle,(1,2)); t(random.shuffle,5); t(random.sample,[1,2]); t(random.sample,[1,2],1,2);t(random.sample,[1,2],1,[2]); t(random.setstate,(1,2)); t(random.setstate,(3,(1,),None)); t(random.Random,1,2); t(random.Random,y=1); t(random.random,1); t(random.randbytes,-1);t(random.SystemRandom().getstate); t(random.vonmisesvariate,0,'a')
print(random.Random(5).random(), random.Random(x=5).random(), 0<=random.SystemRandom().random()<1, random.SystemRandom().randint(1,1))
