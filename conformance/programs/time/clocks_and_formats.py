import time
def t(f,*a,**k):
    try: print(f(*a,**k))
    except Exception as e: print(type(e).__name__, e)
for s in (0,1,-1,86399,1700000000,1e9+.9,-86400*365*500, 253402300799, 4102444800, -62135596800, -62135596801):
    g=time.gmtime(s); print(g, g.tm_gmtoff, time.mktime(g), time.asctime(g), time.ctime(s))
    print(time.strftime("%a %A %b %B %c %C %d %D %e %F %g %G %h %H %I %j %k %l %m %M %n %p %P %r %R %s %S %t %T %u %U %V %w %W %x %X %y %Y %z %% %-d %_d %05d %^a %#a %Ey %Od %q %",g))
g=time.gmtime(1700000000)
print(g[0],g[:3],len(g),tuple(g),g==tuple(g),hash(g)==hash(tuple(g)), isinstance(g,tuple), g.n_fields, type(g))
y,m,*r=g; print(y,m,r)
for s,f in [("2024-01-31","%Y-%m-%d"),("2024-1-3","%Y-%m-%d"),("31 Dec 99","%d %b %y"),("Mon Jan  1 00:00:00 2024",None),("12:30 PM","%I:%M %p"),("12:30 am","%I:%M %p"),("2024-02-30","%Y-%m-%d"),("x","%Y"),("2024x","%Y"),("1","%Q"),("1","%"),("2024 10 1","%Y %U %w"),("2024 53 1","%Y %W %u"),("2020-W53-5","%G-W%V-%u"),("2024 366","%Y %j"),("2023 0 1","%Y %U %w"),("1112020","%d%m%Y"),("+05:30","%z"),("Z","%z"),("-0530","%z"),("+05:3015","%z"),("UTC","%Z"),("foo","%Z"),("January","%B"),("JAN","%b"),("29 Feb","%d %b"),("2024","%G"),("24","%V"),("a  b","a b"),("0000","%Y"),("5 % x","%d %% x"),("12:30:61","%H:%M:%S"),("23:59","%c"),("01/02/24","%x"),("01:02:03","%X")]:
    if f is None: t(time.strptime,s)
    else: t(time.strptime,s,f)
t(time.sleep,-1); t(time.sleep,'a'); t(time.sleep,float('nan')); t(time.strftime); t(time.strftime,1); t(time.strftime,'%Y',1); t(time.strftime,'%Y',(1,2)); t(time.strftime,'%Y-%m',(2024,13,1,0,0,0,0,0,0)); t(time.strftime,'%Y-%m-%d %j',(2024,0,0,0,0,0,0,0,0)); t(time.gmtime,'a'); t(time.gmtime,1e30); t(time.mktime,(2024,1,1,0,0,0,0,0,0)); t(time.mktime,(2024,14,35,25,61,61,0,0,0)); t(time.struct_time,(1,)); print(time.struct_time(range(9)), time.struct_time(range(11)).tm_zone)
t(time.strftime, 'ä%Y€', time.gmtime(0)); t(time.asctime,(2024,1,1,0,0,0,0,1,0)); 
a=time.time(); time.sleep(1.5); print(1.49<time.time()-a<1.7)
a=time.perf_counter(); time.sleep(.5); print(.49<time.perf_counter()-a<.7, time.time_ns()//10**18, time.process_time()<5, time.timezone, time.daylight)
