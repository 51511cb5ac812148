# Undefined names at every place, with the same name defined later or deleted.
def attempt(f):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, "|", e, "|", e.name)
attempt(lambda: undefined)
attempt(lambda: undefined.attr)
attempt(lambda: undefined())
attempt(lambda: undefined[0])
attempt(lambda: [undefined for _ in range(1)])
attempt(lambda: f"{undefined}")
attempt(lambda: undefined + 1)
def local_before():
    print(x)
    x = 1
attempt(local_before)
def local_branch():
    if False:
        y = 1
    return y
attempt(local_branch)
def aug():
    z += 1
attempt(aug)
def deleted():
    v = 1
    del v
    v
attempt(deleted)
def free():
    def inner():
        return later
    inner()
    later = 1
attempt(free)
def free_deleted():
    w = 1
    def inner(): return w
    del w
    inner()
attempt(free_deleted)
def loop_var():
    for i in []:
        pass
    return i
attempt(loop_var)
def exc_var():
    try:
        1 / 0
    except ZeroDivisionError as err:
        pass
    return err
attempt(exc_var)
def in_class():
    class C:
        a = undefined_in_class
attempt(in_class)
def class_local():
    class C:
        print(q)
        q = 1
attempt(class_local)
def in_default():
    def g(a=undefined_default): pass
attempt(in_default)
def decorator():
    @undefined_decorator
    def g(): pass
attempt(decorator)
def base():
    class C(UndefinedBase): pass
attempt(base)
def glob():
    global never_set
    return never_set
attempt(glob)
def gdel():
    global g1
    g1 = 1
    del g1
    g1
attempt(gdel)
def imported():
    print(m)
    import math as m
attempt(imported)
def except_clause():
    try:
        1 / 0
    except Undefined:
        pass
attempt(except_clause)
def withs():
    with undefined_cm: pass
attempt(withs)
attempt(lambda: lenn([1]))
attempt(lambda: true)
attempt(lambda: null)
attempt(lambda: Print("x"))
attempt(lambda: math)
