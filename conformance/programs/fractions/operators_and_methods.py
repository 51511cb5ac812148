from fractions import Fraction as F
from fractions import Fraction
import math
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except Exception as e: print(type(e).__name__, e)
for a in [(),(3,),(3,4),(6,-4),('3/7',),('-1.5e3',),(' 22/7 ',),('1_000/3',),('.5',),('5.',),('1e-3',),(0.75,),(F(1,3),),(F(1,2),F(3,4)),(1,0),('1/0',),('abc',),('',),('1/',),('3 /4',),('1__0',),(None,),(1.5,2),(float('nan'),),(float('inf'),),([],),(True,),('0x1',),('-0/5',)]: t(F,*a)
v=[F(1,2),F(-3,4),F(5),F(0),2,-3,0,1.5,-0.25,2+1j,True,'x',None,[1],10**20,float('inf')]
ops=[('+',lambda a,b:a+b),('-',lambda a,b:a-b),('*',lambda a,b:a*b),('/',lambda a,b:a/b),('//',lambda a,b:a//b),('%',lambda a,b:a%b),('divmod',divmod),('**',lambda a,b:a**b if not (isinstance(b,int) and abs(b)>100) else 0),('<',lambda a,b:a<b),('>=',lambda a,b:a>=b),('==',lambda a,b:a==b),('!=',lambda a,b:a!=b)]
for n,o in ops:
    for a in v[:4]:
        for b in v:
            print(n,repr(a),repr(b),end=' '); t(o,a,b); print('r',end=' ')
            if not(n=='**' and isinstance(b,int) and abs(b)>100): t(o,b,a)
a=F(355,113)
for e in (lambda:abs(F(-1,2)),lambda:-a,lambda:+a,lambda:int(F(-7,2)),lambda:math.floor(F(-7,2)),lambda:math.ceil(F(-7,2)),lambda:math.trunc(F(-7,2)),lambda:round(F(7,2)),lambda:round(F(5,2)),lambda:round(a,2),lambda:round(a,-1),lambda:float(a),lambda:complex(a),lambda:hash(F(1,2))==hash(.5),lambda:hash(F(4))==hash(4),lambda:hash(F(1,3)),lambda:hash(F(-1,2**61-1)),lambda:str(a),lambda:str(F(4)),lambda:F('3.14159265').limit_denominator(1000),lambda:F(math.pi).limit_denominator(100),lambda:a.limit_denominator(0),lambda:a.limit_denominator(113),lambda:F.from_float(.1),lambda:F.from_float(3),lambda:F.from_float('a'),lambda:a.as_integer_ratio(),lambda:a.numerator,lambda:a.denominator,lambda:a.real,lambda:a.imag,lambda:a.conjugate(),lambda:bool(F(0)),lambda:sum([F(1,3)]*3),lambda:max(F(1,2),F(1,3)),lambda:sorted([F(1,2),.3,F(1,4),1]),lambda:F(1,2) in {.5},lambda:F(4,2)==2,lambda:a.numerator.__class__,lambda:pow(F(2),-2),lambda:F(2,3)**F(1,2),lambda:2**F(3),lambda:2**F(1,2),lambda:F(-2)**-3,lambda:F(0)**-1,lambda:'%s'%F(1,2),lambda:f'{F(1,2)}',lambda:F(3).is_integer(),lambda:f'{F(1,2):.2f}',lambda:math.gcd(F(1,2).denominator,4),lambda:math.sqrt(F(1,4))): t(e)
def g(): a.numerator=3
t(g)
class S(F): pass
print(repr(S(1,2)),repr(S(1,2)+1),type(S(1,2)+S(1,2)).__name__)
