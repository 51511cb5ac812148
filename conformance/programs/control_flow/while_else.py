# else runs when the condition fails, not after break.
def find(values, target):
    i = 0
    while i < len(values):
        if values[i] == target:
            print("found", i)
            break
        i += 1
    else:
        print("absent")
    return i

print(find([1, 2, 3], 2))
print(find([1, 2, 3], 9))
print(find([], 1))
n = 10
while n:
    n -= 1
    if n % 2:
        continue
    if n == 4:
        break
    print(n)
else:
    print("never")
while False:
    pass
else:
    print("else of nothing")
i = 0
while True:
    i += 1
    while True:
        i += 10
        if i > 25:
            break
        continue
    else:
        print("no")
    if i > 40:
        break
print(i)
a, b = 0, 1
while a < 50:
    print(a, end=" ")
    a, b = b, a + b
print()
x = 3
while x: x -= 1
else: print("one-line else", x)
