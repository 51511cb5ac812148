# finally in loops, functions, nested; the value of return is fixed before; break and continue inside.
def order(*steps):
    log = []
    for s in steps:
        try:
            log.append(f"try {s}")
            if s == "c": continue
            if s == "b": break
            if s == "r": return log
            if s == "e": raise ValueError(s)
            log.append(f"end {s}")
        except ValueError:
            log.append("except")
            if len(steps) > 3: continue
        finally:
            log.append(f"fin {s}")
        log.append(f"after {s}")
    else:
        log.append("loop done")
    log.append("last")
    return log
for steps in (("x",), ("x", "c", "y"), ("x", "b", "y"), ("r", "x"), ("e", "x"), ("e", "x", "y", "z"), ()):
    print(steps, order(*steps))
def ret():
    x = [1]
    try:
        return x
    finally:
        x.append(2)
        x = "rebound"
print(ret())
def ret2():
    for i in range(3):
        try:
            return i
        finally:
            if i < 2: continue
    return "end"
print(ret2())
def ret3():
    while True:
        try:
            raise KeyError
        finally:
            break
    return "swallowed by break"
print(ret3())
def ret4():
    try:
        return 1 / 0
    except ZeroDivisionError:
        return "handled"
    finally:
        print("cleanup", end=" ")
print(ret4())
def ret5():
    try:
        try:
            return "inner"
        finally:
            raise ValueError("from finally")
    except ValueError as e:
        return f"outer {e}"
print(ret5())
def nested():
    log = []
    try:
        try:
            try:
                log.append(1)
                raise KeyError("k")
            finally:
                log.append(2)
        except KeyError:
            log.append(3)
            raise ValueError("v")
        finally:
            log.append(4)
    except ValueError as e:
        log.append((5, repr(e.__context__)))
    else:
        log.append("no")
    finally:
        log.append(6)
    return log
print(nested())
def yields_order():
    out = []
    for x in (1, 0, 2):
        try:
            out.append(10 // x)
        except ZeroDivisionError:
            out.append("zero")
        else:
            out.append("ok")
        finally:
            out.append("|")
    return out
print(yields_order())
def deep(n):
    try:
        if n == 0: raise RuntimeError("bottom")
        deep(n - 1)
    finally:
        trail.append(n)
trail = []
try:
    deep(5)
except RuntimeError as e:
    print(e, trail)
def closing():
    resources = []
    try:
        for name in ("a", "b", "c"):
            if name == "c": raise OSError("cannot open c")
            resources.append(name)
    finally:
        while resources: print("close", resources.pop(), end=" ")
try:
    closing()
except OSError as e:
    print(e)
