# Only the chosen branch runs; the condition runs first.
def show(x):
    print("run", x)
    return x

print(show("yes") if show(True) else show("no"))
print(show("yes") if show(False) else show("no"))
for n in range(-2, 3):
    print(n, "neg" if n < 0 else "zero" if n == 0 else "pos")
x = 1 if 0 else 2 if 0 else 3
print(x)
print((1 if True else 2) + 3, 1 if True else 2 + 3)
f = (lambda: "a") if x > 2 else (lambda: "b")
print(f())
g = lambda v: "even" if v % 2 == 0 else "odd"
print([g(i) for i in range(4)])
print([i if i % 2 else -i for i in range(6)])
print(("a", "b") if x else (), [1] if not x else [2])
print("x" if [] else "y", "x" if "0" else "y", "x" if 0.0 else "y")
