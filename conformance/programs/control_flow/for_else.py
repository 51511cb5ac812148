# for over every builtin iterable; else; break; continue; the variable afterwards.
for x in [1, 2, 3]:
    pass
else:
    print("done", x)
for x in []:
    pass
else:
    print("empty", x)
for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "prime")
for c in "ab":
    print(c)
for k in {"a": 1, "b": 2}:
    print(k)
for k, v in {"a": 1}.items():
    print(k, v)
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
for x in (1,), {2}, [3]:
    print(x)
for x in reversed([1, 2]):
    print(x)
for x in range(5, 0, -2):
    print(x)
for x in range(3):
    x = x * 10
    print(x)
print(x)
for i in range(3):
    for j in range(3):
        if j == i:
            continue
        if j == 2:
            break
        print(i, j)
for x in iter([7, 8]):
    print(x)
for x in map(lambda v: v + 1, (1, 2)):
    print(x)
l = [1, 2, 3]
for v in l:
    if v < 3 and len(l) < 6:
        l.append(v * 10)
print(l)
for _ in range(3):
    try:
        continue
    finally:
        print("finally in loop")
