# Cached global and builtin lookups must notice definitions, deletions and shadowing.
def use(): return value
def size(x): return len(x)
for step in range(4):
    if step == 1:
        value = "first"
    if step == 2:
        value = "second"
    if step == 3:
        del value
    try:
        print(use())
    except NameError as e:
        print(e)
print(size("abc"))
def len(x): return "shadowed"
print(size("abc"))
del len
print(size("abcd"))
total = 0
def add(n):
    global total
    total += n
    return total
print([add(i) for i in range(4)], total)
total = "text "
print(add("more"), total)
def call(): return helper()
def helper(): return 1
print(call())
def helper(): return 2
print(call())
helper = lambda: 3
print(call())
class helper:
    def __repr__(self): return "instance 4"
print(call())
def loop():
    out = []
    for i in range(4):
        out.append(abs(-i))
        if i == 1:
            globals_change()
    return out
def globals_change():
    global abs
    abs = lambda x: "changed"
print(loop())
del abs
print(loop.__name__, abs(-5))
del helper
try:
    call()
except NameError as e:
    print(e)
print = print
print("rebinding print to itself")
def shadow_local():
    max = lambda *a: "local max"
    return max(1, 2)
print(shadow_local(), max(1, 2))
x = 1
def reads_late(): return x
fs = []
for x in range(3):
    fs.append(reads_late())
print(fs, reads_late())
