# Bare expressions run for their effect; `...` and strings are harmless.
...
"string"
1 + 2
None
[print("in list"), print("second")]
print("a"), print("b")
(print("paren"))
print("x") if 1 else print("y")
0 and print("never")
1 and print("short")
lambda: print("not called")
{print("set element")}
{print("k"): print("v")}
f"{print('in f-string')}"
x = 5; print(x); x += 1; print(x)
if x: print("one line"); print("same line")
for i in range(2): print(i); print(-i)
while x > 5: x -= 1; print("while", x)
def f(): print("f"); return 5
print(f())
class A: a = 1; b = 2
print(A.a, A.b)
try: 1 / 0
except ZeroDivisionError: print("caught")
else: print("no")
finally: print("fin")
with_value = [1, 2, 3]; with_value.append(4); print(with_value)
pass; pass
print("line \
continued", 1 +
    2, [
1,
        2], {
    "a":
1})
if True:
    print(1 +
2)
    y = {"k":
3}
print(y)
