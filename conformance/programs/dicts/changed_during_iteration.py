# A dict whose size changes while it is iterated says so; equal size may pass.
def attempt(label, f):
    try:
        print(label, f())
    except Exception as e:
        print(label, type(e).__name__, e)

def add():
    d = {1: 1, 2: 2}
    for k in d:
        d[k + 10] = 0
def delete():
    d = {1: 1, 2: 2}
    for k in d:
        del d[k]
def items():
    d = {1: 1, 2: 2}
    for k, v in d.items():
        d[k + 10] = v
def values():
    d = {1: 1, 2: 2}
    for v in d.values():
        d.clear()
def replace():
    d = {1: 1, 2: 2}
    for k in d:
        d[k] = 5
    return d
def swap():
    d = {1: 1, 2: 2, 3: 3}
    out = []
    for k in d:
        out.append(k)
        if k == 1:
            del d[3]
            d[4] = 4
    return out
def last():
    d = {1: 1}
    for k in d:
        del d[k]
    return d
def copy():
    d = {1: 1, 2: 2}
    for k in list(d):
        del d[k]
    return d
def comp():
    d = {1: 1, 2: 2}
    return [d.pop(k) for k in d]
def reversed_():
    d = {1: 1, 2: 2}
    for k in reversed(d):
        d[9] = 9
def setadd():
    s = {1, 2}
    for x in s:
        s.add(x + 10)
def setdel():
    s = {1, 2}
    for x in s:
        s.discard(x)
def setcopy():
    s = {1, 2}
    for x in list(s):
        s.remove(x)
    return s
def listgrow():
    l = [1, 2]
    for x in l:
        if len(l) < 6:
            l.append(x)
    return l
def listshrink():
    l = [1, 2, 3, 4]
    for x in l:
        l.remove(x)
    return l
def exhausted():
    d = {1: 1}
    it = iter(d)
    next(it)
    d[2] = 2
    return next(it, "stopped")
def lenhint():
    d = {1: 1, 2: 2}
    it = iter(d)
    d[3] = 3
    return list(it)
for f in (add, delete, items, values, replace, swap, last, copy, comp, reversed_, setadd, setdel, setcopy, listgrow, listshrink, exhausted, lenhint):
    attempt(f.__name__, f)
