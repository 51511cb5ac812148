# return, break and continue in finally beside pending returns and exceptions.
def f1():
    try:
        return "try"
    finally:
        return "finally"

def f2():
    try:
        raise ValueError
    finally:
        return "swallowed"

def f3():
    for i in range(3):
        try:
            raise KeyError(i)
        finally:
            if i < 2:
                continue
            break
    return i

def f4():
    x = 1
    try:
        return x
    finally:
        x = 2

def f5():
    x = [1]
    try:
        return x
    finally:
        x.append(2)

def f6(log):
    while True:
        try:
            try:
                log.append("inner")
                return "a"
            finally:
                log.append("f1")
                break
        finally:
            log.append("f2")
    log.append("after loop")
    return "b"

def f7():
    try:
        try:
            1 / 0
        finally:
            raise KeyError("from finally")
    except KeyError as e:
        return e, e.__context__

def f8():
    try:
        pass
    except Exception:
        pass
    else:
        return "else"
    finally:
        print("finally runs")

def f9(n):
    try:
        if n == 0:
            return "zero"
        if n == 1:
            raise IndexError("one")
        result = "fell through"
    except IndexError:
        return "handler"
    else:
        result += " else"
    finally:
        print("n", n)
    return result

for f in (f1, f2, f3, f4, f5, f7, f8):
    print(f.__name__, f())
log = []
print(f6(log), log)
print([f9(i) for i in range(3)])

def nested(depth):
    try:
        if depth:
            return nested(depth - 1)
        return "bottom"
    finally:
        print("unwind", depth)

print(nested(3))

def gen():
    try:
        yield 1
    finally:
        for i in range(2):
            try:
                continue
            finally:
                print("gen finally", i)

print(list(gen()))
