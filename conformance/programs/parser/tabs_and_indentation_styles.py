# Tabs, two, three and eight spaces, mixed consistently; form feed; trailing spaces.
if True:
	a = 1
	if a:
		b = 2
	else:
		b = 3
if True:
  c = 3
  if c:
     d = 4
     if d:
            e = 5
  f = 6
def g():
        return "eight"
class H:
 one = 1
 def m(self):
  return self.one
 two = 2
if True:
	x = [
  1,
		2,
3]
	y = x   
print(a, b, c, d, e, f, g(), H().m(), H.two, y)    
if a: print("one line")
if a:print("no space");b=7;print(b)
for i in range(2): print(i); print(-i)
while a: a -= 1
try: raise ValueError
except ValueError: print("caught")
finally: print("finally")
def one(): return 1
class Two: v = 2; w = 3
print(one(), Two.v, Two.w)
if (a and
        b or
    c):
    print("hanging")
if c:
    pass
elif d:
    pass
else:
    pass
def k(
    p,
        q,
  r=3,
):
    return p, q, r
print(k(1,
    2), k(
  1, 2,
      3))
