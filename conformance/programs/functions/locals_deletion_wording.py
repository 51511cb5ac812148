# del of locals, cells, globals and attributes; the errors that reads give afterwards.
def local():
    x = 1
    del x
    return x
def cell():
    x = 1
    def inner(): return x
    del x
    return inner()
def cell_own():
    x = 1
    def inner(): return x
    del x
    return x
def twice():
    x = 1
    del x
    del x
def twice_cell():
    x = 1
    f = lambda: x
    del x
    del x
def never_set():
    if False:
        x = 1
    return x
def loop_never_ran():
    for item in []:
        pass
    return item
def except_name():
    try:
        raise ValueError("v")
    except ValueError as err:
        pass
    return err
def augmented():
    counter += 1
def augmented_global_shadow():
    print(total)
    total = 5
def comp_scope():
    [inside for inside in range(3)]
    return inside
def with_name():
    del undefined_anywhere
def nonlocal_del():
    x = 1
    def inner():
        nonlocal x
        del x
    inner()
    return x
def global_del():
    global temp
    temp = 1
    del temp
    return temp
def walrus_leaks():
    [last := v for v in range(3)]
    return last
def match_unbound(v):
    match v:
        case [a, b]: pass
        case {"k": c}: pass
    return a
def try_unbound():
    try:
        1 / 0
        y = 1
    except ZeroDivisionError:
        pass
    return y
def del_param(p):
    del p
    return p
def conditional(flag):
    if flag:
        value = "set"
    return value
total = 10
for f, args in ((local, ()), (cell, ()), (cell_own, ()), (twice, ()), (twice_cell, ()), (never_set, ()), (loop_never_ran, ()), (except_name, ()), (augmented, ()), (augmented_global_shadow, ()), (comp_scope, ()), (with_name, ()), (nonlocal_del, ()), (global_del, ()), (walrus_leaks, ()), (match_unbound, ({"k": 1},)), (try_unbound, ()), (del_param, (1,)), (conditional, (True,)), (conditional, (False,))):
    try:
        print(f.__name__, f(*args))
    except NameError as e:
        print(f.__name__, type(e).__name__, e)
x = 1
del x
try:
    x
except NameError as e:
    print(type(e).__name__, e)
try:
    del x
except NameError as e:
    print(e)
class C:
    a = 1
    del a
    try:
        a
    except NameError as e:
        print("class", e)
    try:
        del a
    except NameError as e:
        print("class", e)
def shadow_builtin():
    r = len([1])
    return r
print(shadow_builtin())
len = lambda x: "shadowed"
print(shadow_builtin())
del len
print(shadow_builtin())
a, (b, c) = 1, (2, 3)
del a, (b, c)
try:
    b
except NameError as e:
    print(e)
