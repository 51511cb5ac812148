# Assignment expressions: value, scope, and use inside comprehensions and conditions.
if (n := len("hello")) > 3:
    print("long", n)
print((a := 5) + (a := a + 1), a)
data = [1, 5, 2, 8, 3]
print([y for x in data if (y := x * 2) > 5], y)
print([last := x for x in data], last)
total = 0
print([total := total + v for v in data], total)
i = 0
while (i := i + 1) < 4:
    print("loop", i)
print({k: (sq := k * k) for k in range(4)}, sq)
print(any((witness := v) > 4 for v in data), witness)
print(all((bad := v) < 8 for v in data), bad)

def f():
    values = [z := 3, z ** 2, z ** 3]
    return values, z

print(f())

def g():
    [inner := q for q in range(3)]
    return inner

print(g())
x = (y := 1, 2)
print(x, y)
x = (y := (1, 2))
print(x, y)
print(f"{(w := 7)}{w + 1}")
h = lambda p: (r := p + 1) * r
print(h(2))
print([(m := j, m * 2) for j in range(3)][-1], m)
text = "a,b;c"
if (pos := text.find(";")) != -1:
    print(text[:pos], text[pos + 1:])
