# Literals and operators without spaces.
x=5;y=3
print(x+y,x-y,x*y,x/y,x//y,x%y,x**y,x<<y,x>>y,x&y,x|y,x^y,-x,+x,~x,x<y,x>y,x<=y,x>=y,x==y,x!=y)
print(1if x else 2,[1,2][0],(1,)+(2,),{1:2}[1],1-1,1--1,1- -1,1+-+-1,2**-1,not-1,-2**2)
print(1.0.__class__.__name__,1..real,1 .real,.5+1.,1e3,1E-3,0x1F,0o17,0b11,1_000,0xFF_FF,1_0.0_1,1j*1j,0_0)
print("a""b",'a'"b",f"{x}""c",b"a"b"b",r"\n""\n"=="\\n\n")
print(x if x else y,x if(x)else(y),[i for i in[1,2]if i],{i for i in(1,)},(lambda:x)(),(lambda a,*b:(a,b))(1,2))
print(x<y<10,x>y>1,x in[5],x not in[5],x is x,not x,x and y,x or y,x is not y)
a=b=c=1;a+=1;b-=1;c*=5;print(a,b,c)
if x:print("one");print("two")
for i in range(2):print(i);continue
while x:x-=1
else:print("done",x)
def f(a,b=2,*c,d=4,**e):return a,b,c,d,e
print(f(1),f(1,2,3,d=5,e=6),f(*[1],**{"b":9}))
class A:v=1;w=2
print(A.v,A.w)
try:1/0
except ZeroDivisionError as e:print(e)
print((1,2)[0],"abc"[1:][0],[1,2,3][-1],{"a":[1]}["a"][0])
assert x==0,"no";print("ok")
l=[3,1,2];l.sort();print(l);del l[0];print(l)
print(*[1,2],sep="-");print(*l,*l)
z:int=7;print(z)
print(...,None,True,False,(),[],{})
print(0 or 1,1or 2,0x0or 5)
