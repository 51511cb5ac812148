# Which statement wins: return, break, continue, raise in try/except/else/finally.
def f(n):
    try:
        print("try", n)
        if n == 1:
            return "try"
        if n == 2:
            raise ValueError("v")
        if n == 3:
            raise KeyError("k")
    except ValueError:
        print("except")
        return "except"
    else:
        print("else")
        return "else"
    finally:
        print("finally", n)
        if n == 3:
            return "finally"

for i in range(4):
    print(f(i))

def override():
    try:
        return 1
    finally:
        return 2

print(override())

def swallow():
    for i in range(3):
        try:
            raise RuntimeError
        finally:
            continue
    return i

print(swallow())

def brk():
    while True:
        try:
            return "return"
        finally:
            break
    return "after break"

print(brk())

def value_kept():
    x = 1
    try:
        return x
    finally:
        x = 2

print(value_kept())

def nested():
    try:
        try:
            1 / 0
        finally:
            print("inner finally")
    except ZeroDivisionError:
        print("outer except")
        try:
            return "r"
        finally:
            print("late finally")
    finally:
        print("outer finally")

print(nested())

def raise_in_finally():
    try:
        raise ValueError("first")
    finally:
        raise KeyError("second")

try:
    raise_in_finally()
except KeyError as e:
    print(repr(e), repr(e.__context__))

def loop():
    for i in range(4):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            print("body", i)
        except Exception:
            pass
        else:
            print("else", i)
        finally:
            print("finally", i)
    else:
        print("no")
loop()
