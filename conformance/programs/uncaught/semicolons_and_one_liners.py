# Several statements on one line share its text.
def f(x): y = x + 1; z = y * 2; return z / (x - 1)
print(f(3)); print(f(2))
if True: a = 1; b = 0; print(f(1)); print("no")
